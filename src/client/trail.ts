/** Where in the text an element stands, read off the page itself. */
import type { Step } from "../archive/cite/places.ts";

/** The provisions around an element, itself included, from the outermost; empty outside the text. */
export function trailOf(element: Element): Step[] {
  const section = element.closest(".text .s");
  if (!section?.parentElement) return [];
  return [...trailOf(section.parentElement), stepOf(section)];
}

/** The anchor of the attachment or issued text around an element, null in the main text. */
export const partOf = (element: Element): string | null => element.closest(".part")?.id ?? null;

/** The two shapes of numeral that citations count by; any other is cited as printed. */
function stepOf(section: Element): Step {
  const { classList, id } = section;
  return {
    anchor: id,
    marker: classList.contains("m-a") ? "条" : classList.contains("m1") ? "一" : null,
    number: (section as HTMLElement).dataset.n ?? numeralOf(section),
  };
}

/** The numeral in the opening words alone, not of a provision below. */
const numeralOf = (section: Element): string | null =>
  section.firstElementChild?.querySelector(".no")?.textContent ?? null;
