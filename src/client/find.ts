/** Fetched when a reader looks for words within a decree, or comes from a result of the search. */
import { clearMarks, countIn, markWords, type Place } from "../search/find.ts";
import type { Simplify } from "../search/fold.ts";
import { withinStrings as words } from "../search/strings.ts";
import { simplifier } from "../search/traditional.ts";
import { loadScript } from "../search/transport.ts";

const form = document.querySelector<HTMLFormElement>("form[data-find]")!;
const input = form.querySelector("input")!;
const said = form.appendChild(document.createElement("p"));
said.className = "found";
said.setAttribute("role", "status");
const text = document.querySelector<HTMLElement>("article .text")!;
const contents = document.querySelector<HTMLElement>("#contents");
let places: Place[] = [];
let current = -1;
let asked = "";
let simplify: Simplify | undefined;

/** Marks what is asked for; the table of 繁体 is fetched only when nothing is found without it. */
async function find(): Promise<void> {
  asked = input.value.trim();
  current = -1;
  places = asked ? markWords(text, asked, simplify) : [];
  if (!asked) clearMarks(text);
  if (asked && places.length === 0 && !simplify) {
    await loadScript(form.dataset.table!);
    const { gazetteTraditional } = globalThis as unknown as { gazetteTraditional: string };
    simplify = simplifier(gazetteTraditional);
    return find();
  }
  if (contents) countIn(contents, places);
  tell();
}

function tell(): void {
  said.textContent = asked ? outcome() : "";
}

function outcome(): string {
  if (places.length === 0) return words.none;
  return current < 0 ? words.count(places.length) : words.at(current + 1, places.length);
}

/** Goes to a place; the words there stand out from the other marks. */
function go(to: number): void {
  if (places.length === 0) return;
  for (const mark of places[current] ?? []) mark.removeAttribute("aria-current");
  current = (to + places.length) % places.length;
  for (const mark of places[current]!) mark.setAttribute("aria-current", "true");
  places[current]![0]!.scrollIntoView({ block: "center" });
  tell();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (input.value.trim() !== asked) await find();
  go(current + 1);
});

const typed = new URLSearchParams(location.search).get("hl");
if (typed) {
  input.value = typed;
  void find().then(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return go(0);
    current = places.findIndex(([first]) => target.contains(first!)) - 1;
    target.scrollIntoView();
  });
}
