import type { ElementContent } from "hast";
import type { Cell, Paragraph, Row, Table } from "../gazette/nodes.ts";
import type { TableMark } from "../gazette/schema.ts";
import { plainText } from "../gazette/text.ts";
import { strings } from "../strings.ts";
import { phrasing } from "./phrasing.ts";
import { merged } from "./spans.ts";
import { el, note, type State } from "./types.ts";

/**
 * A table as printed: merged header cells given back their spans, figures set
 * to the right, in a container that scrolls, can be focused and has a name.
 * @param caption the paragraph above the table that is its printed caption
 */
export function table(node: Table, state: State, caption?: Paragraph): ElementContent {
  const { anchor } = node.data;
  const mark = state.marks.tables.find((other) => other.anchor === anchor);
  const depth = Math.min(mark?.header.length ?? 0, node.children.length);
  const body = node.children.slice(depth);
  const name = `${anchor}-c`;
  return el(
    "figure",
    { className: ["tbl"], id: anchor },
    [
      el("div", { className: ["scroll"], role: "group", ariaLabelledBy: [name], tabIndex: 0 }, [
        el("table", { className: figures(body) ? ["grid", "fig"] : ["grid"] }, [
          el("caption", { id: name }, captionOf(caption, mark, state, anchor)),
          ...(depth > 0
            ? [el("thead", {}, head(node.children.slice(0, depth), mark!, state))]
            : []),
          el(
            "tbody",
            {},
            body.map((row) => bodyRow(row, state)),
          ),
        ]),
      ]),
      csvLink(anchor, state),
    ].filter((child) => child !== null),
  );
}

/** The printed caption, else the one the table is known by, else its place: every name is another. */
function captionOf(
  printed: Paragraph | undefined,
  mark: TableMark | undefined,
  state: State,
  anchor: string,
) {
  if (printed) return phrasing(printed.children, state);
  const words = [mark?.caption ?? `${strings.render.table} ${anchor}`, mark?.unit]
    .filter(Boolean)
    .join(" ");
  return [el("span", mark?.caption ? note : { ...note, className: ["vh"] }, [words])];
}

function head(rows: Row[], mark: TableMark, state: State): ElementContent[] {
  return merged(mark.header).map((cells) =>
    el(
      "tr",
      {},
      cells.map(({ row, column, rows: down, columns }) => {
        const covered = rows
          .slice(row, row + down)
          .flatMap((line) => line.children.slice(column, column + columns));
        return el(
          "th",
          {
            scope: columns > 1 ? "colgroup" : "col",
            colSpan: columns > 1 ? columns : undefined,
            rowSpan: down > 1 ? down : undefined,
          },
          words(covered, state),
        );
      }),
    ),
  );
}

/** A body row; its first cell names it. */
function bodyRow(row: Row, state: State): ElementContent {
  return el(
    "tr",
    {},
    row.children.map((cell, i) => {
      const spans = { colSpan: cell.data?.colspan, rowSpan: cell.data?.rowspan };
      return i === 0
        ? el("th", { scope: "row", ...spans }, words([cell], state))
        : el("td", spans, words([cell], state));
    }),
  );
}

const words = (cells: Cell[], state: State): ElementContent[] =>
  cells.flatMap((cell) => phrasing(cell.children, state));

/** Whether most filled cells after the first of each row are numbers. */
function figures(rows: Row[]): boolean {
  const texts = rows.flatMap((row) => row.children.slice(1).map((cell) => plainText(cell).trim()));
  const filled = texts.filter((text) => text !== "");
  const numbers = filled.filter((text) => /^[\d.,%—~±<>≤≥+-]+$/.test(text));
  return numbers.length * 2 > filled.length;
}

function csvLink(anchor: string, state: State): ElementContent | null {
  const href = state.links.csv(anchor);
  if (!href) return null;
  const chart = state.links.chart(anchor);
  return el("p", { className: ["get"], ...note }, [
    el("a", { href, download: "" }, [strings.render.csv]),
    ...(chart ? [el("a", { href: chart }, [strings.charts.look])] : []),
  ]);
}
