/** The facets of what was found, to narrow it. */
import { type Chosen, FACET_KEYS, type FacetCount } from "../register.ts";
import { searchStrings as words } from "../strings.ts";
import { el } from "./dom.ts";

/** Fills the form; a facet with one value that all decrees have narrows nothing and is not shown. */
export function showFacets(panel: HTMLElement, facets: readonly FacetCount[], total: number): void {
  const shown = facets.filter(
    ({ values }) =>
      values.some(({ chosen }) => chosen) ||
      values.length > 1 ||
      (values[0]?.count ?? total) < total,
  );
  const chosen = facets.flatMap(({ values }) => values.filter((value) => value.chosen)).length;
  panel.hidden = shown.length === 0;
  panel.querySelector("[data-chosen]")!.textContent = words.chosen(chosen);
  panel.querySelector("form")!.replaceChildren(...shown.map(fieldset));
}

function fieldset({ key, values }: FacetCount): HTMLElement {
  const rows = values.map(({ value, count, chosen }) => {
    const box = el("input", { type: "checkbox", name: key, value, checked: chosen });
    const name = key === "year" ? words.year(value) : value;
    return el("label", {}, box, el("span", {}, name), el("span", { class: "cnt" }, `${count}`));
  });
  return el("fieldset", {}, el("legend", {}, words.facets[key]), ...rows);
}

/** What the form has chosen. */
export function chosenIn(panel: HTMLElement): Chosen {
  const data = new FormData(panel.querySelector("form")!);
  const chosen: Chosen = {};
  for (const key of FACET_KEYS) {
    const values = data.getAll(key).map(String);
    if (values.length > 0) chosen[key] = values;
  }
  return chosen;
}
