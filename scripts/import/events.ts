/** What the import says of changes to published things. */
import type { Accepted, Event } from "../../src/archive/permalinks.ts";

const WORDS: Record<Event["kind"], (event: Event) => string> = {
  撤回: ({ path, title }) => `撤回 /${path}（《${title}》），原网址说明已撤回`,
  改址: ({ path, from, title }) => `改址 /${from} → /${path}（《${title}》），旧网址转到新网址`,
  更正: ({ path, title }) => `更正 /${path}（《${title}》），保留更正前的文字`,
  恢复: ({ path, title }) => `恢复 /${path}（《${title}》）`,
  条款: ({ path, anchors = [] }) =>
    `条款不再有 ${anchors.map((anchor) => `/${path}#${anchor}`).join("、")}，旧链接指到变更说明`,
};

/** One event in one sentence. */
export const sayEvent = (event: Event): string => WORDS[event.kind](event);

/** How an import was asked for. */
interface Asked {
  accepted: Accepted | undefined;
  date: string;
  check: true | undefined;
}

/** What is recorded, or would have to be, one line each; empty when nothing happened. */
export function sayEvents(events: readonly Event[], asked: Asked): string[] {
  if (asked.accepted)
    return [recorded(events, asked), ...events.map((one) => `  ${sayEvent(one)}`)];
  const corrected = events.filter(({ kind }) => kind === "更正");
  if (corrected.length === 0) return [];
  return [
    `${corrected.length} 件的文字与上次登记的不同。已经公布过的，请登记为更正：npm run import -- --accept --reason "理由"`,
    ...corrected.map(({ path, title }) => `  /${path}(《${title}》)`),
  ];
}

function recorded(events: readonly Event[], { accepted, date, check }: Asked): string {
  if (events.length === 0) return "没有需要登记的变更";
  const reason = accepted?.reason;
  const why = reason ? `理由：${reason}` : "没有写理由（--reason），页面上写“未写明理由”";
  return `${check ? "将" : ""}登记变更 ${events.length} 项，日期 ${date}，${why}`;
}
