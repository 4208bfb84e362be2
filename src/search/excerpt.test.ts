import { expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";
import type { Span } from "./matches.ts";

const text = "加强培训。".repeat(40);
const spans = Array.from({ length: 40 }, (_, n): Span => [n * 5 + 2, n * 5 + 4]);

it("marks every word whole, wherever the stretch ends", () => {
  for (let shift = 0; shift < 5; shift += 1) {
    const moved = spans.map(([from, to]): Span => [from + shift, to + shift]);
    const pieces = excerpt("前".repeat(shift) + text, moved);
    const marks = pieces.filter(({ marked }) => marked).map((piece) => piece.text);
    expect(marks.length).toBeGreaterThan(15);
    expect(new Set(marks)).toEqual(new Set(["培训"]));
    expect(pieces.at(-1)!.text).toBe("…");
  }
});
