import { orderOf } from "../../grammar/canonical.ts";
import { tight } from "../../grammar/fold.ts";
import { genreOf, isPublished } from "../../grammar/genres.ts";
import type { Entry } from "../../schema.ts";

/** `某省人民政府令第103号` over the 办法 that it issues, on one page, is one entry with that title. */
export function withoutBareOrders(entries: Entry[]): Entry[] {
  return entries.flatMap((entry, at) => {
    const [above, below] = [entries[at - 1], entries[at + 1]];
    if (below && issues(entry, below)) return [];
    return above && issues(above, entry)
      ? [{ ...entry, number: above.number, line: above.line }]
      : [entry];
  });
}

const issues = (order: Entry, issued: Entry) =>
  order.number !== null &&
  order.title === titleOfNumber(order.number) &&
  (order.title.endsWith("令") || isPublished.has(genreOf(tight(issued.title)) ?? "")) &&
  issued.number === null &&
  issued.page !== null &&
  issued.page === order.page;

/** `桐岭市人民政府公告第2号` without a title is listed as 桐岭市人民政府公告. */
export function titleOfNumber(number: string | null): string {
  const order = orderOf(number);
  return order ? `${order.issuer}${order.kind}` : "";
}
