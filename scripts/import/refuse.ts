/** Why nothing may be written: an erratum that does not fit, a published address that would be lost. */
import { join } from "node:path";
import type { VFileMessage } from "vfile-message";
import type { Intake } from "../../src/archive/intake.ts";
import type { Accepted, Event } from "../../src/archive/permalinks.ts";
import { Refusal, readIfThere } from "../content.ts";
import { erratumLine } from "./erratum-line.ts";
import { sayEvent } from "./events.ts";

const HOW =
  '确是应当如此的，请用 npm run import -- --accept --reason "理由" 登记（先加 --check 可以只看不写）';
const SHOWN = 5;

/** @throws Refusal, which names the entry of the errata file that does not fit by its own line there */
export function refuse({ file, events }: Intake, accepted: Accepted | undefined): void {
  const stale = file.messages.find(
    ({ ruleId, fatal }) => fatal === true && ruleId?.startsWith("erratum"),
  );
  if (stale) throw new Refusal(`${placeOf(stale, file.path)}: ${stale.reason}`);
  const broken = events.filter(({ breaks }) => breaks);
  if (accepted || broken.length === 0) return;
  throw new Refusal(
    `${file.path}:1: 已公布的网址会失效，没有写任何文件：${list(broken)}；` +
      `请恢复被删改的文字，或在 errata.yaml 里改正读法；${HOW}`,
  );
}

/** `…/2020-03.errata.yaml:2`, else the line of the raw file. */
function placeOf({ ruleId, line = 1, expected }: VFileMessage, raw: string): string {
  const file = raw.replace(/\.md$/, ".errata.yaml");
  const read = ruleId === "erratum" ? expected?.[0] : undefined;
  const text = readIfThere(file) ?? "";
  const at = erratumLine(text, { rule: ruleId ?? "", line, read });
  return at === undefined ? `${raw}:${line}` : `${file}:${at}`;
}

/** @throws Refusal, for an issue whose raw file is gone */
export function refuseMissing(content: string, key: string, events: readonly Event[]): void {
  if (events.length === 0) return; // withdrawn before
  const file = join(content, "permalinks", `${key}.yaml`);
  const paths = events.map(({ path }) => `/${path}`).join("、");
  throw new Refusal(
    `${file}:1: 底本 raw/${key}.md 不见了，已公布的网址 ${paths} 会失效；` +
      `请放回底本；底本只是改了文件名的，把这个文件也改成同样的名字；${HOW}`,
  );
}

function list(events: readonly Event[]): string {
  const more = events.length > SHOWN ? `等 ${events.length} 处` : "";
  return `${events.slice(0, SHOWN).map(sayEvent).join(";")}${more}`;
}
