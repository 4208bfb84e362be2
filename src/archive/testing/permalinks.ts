/** Small decrees on their way through the lock, for its tests. */
import { VFile } from "vfile";
import { setAnchors } from "../../gazette/anchors.ts";
import { decree as front, h, lead, p } from "../../gazette/mdx/sample.ts";
import { nest } from "../../gazette/nest.ts";
import type { Block, DecreeBody, Provision } from "../../gazette/nodes.ts";
import { site } from "../../gazette/schema.ts";
import { placesOf } from "../permalinks/places.ts";
import {
  type Entering,
  type Event,
  type Lock,
  lock as lockSchema,
  type Published,
  Register,
  settle,
} from "../permalinks.ts";

export const configured = site.parse({
  agencies: [{ prefix: "忻政发", issuer: "忻州市人民政府", slug: "xzf" }],
});

/** `二、 监测` is a heading under that numeral, `名` one without. */
export function heading(row: string, index: number): Block {
  const [first, second] = row.split(" ");
  const number = second === undefined ? null : first!;
  const data: Provision = {
    anchor: "",
    line: index + 1,
    level: 1,
    marker: number === null ? null : "一",
    number,
    kind: "heading",
  };
  return h(lead(data, row.replace(" ", "")));
}

export function text(...rows: string[]): DecreeBody {
  const data = { role: "正文", anchor: null, title: null, genre: null } as const;
  return {
    type: "body",
    children: [{ type: "part", data, children: nest([p("各县："), ...rows.map(heading)]) }],
  };
}

export function entering(facts: Partial<Entering["decree"]>, body: DecreeBody = text()): Entering {
  const copy = structuredClone(body);
  setAnchors(copy.children);
  return { decree: { ...structuredClone(front), ...facts, path: "" }, body: copy };
}

export interface Done {
  lock: Lock;
  events: Event[];
  /** what the events would break: addresses and anchors */
  lost: string[];
  messages: string[];
  anchors: string[][];
}

export function run(
  decrees: Entering[],
  before?: Lock,
  others: Lock[] = [],
  more: Partial<Published> & { year?: number } = {},
): Done {
  const file = new VFile();
  const today = before ? "2027-01-01" : "2026-11-24";
  const { year = 2019, ...rest } = more;
  const register = new Register(others);
  const published = { site: configured, lock: before, register, today, ...rest };
  const done = settle({ gazette: "xinzhou", year, issue: 2 }, decrees, published, file);
  lockSchema.parse(done.lock);
  const anchors = decrees.map(({ body }) => placesOf(body).map(({ path }) => path));
  const lost = done.events.flatMap(({ breaks, path, from, anchors = [""] }) =>
    breaks ? anchors.map((anchor) => (from ?? path) + (anchor && `#${anchor}`)) : [],
  );
  return { ...done, lost, messages: file.messages.map(({ ruleId }) => String(ruleId)), anchors };
}
