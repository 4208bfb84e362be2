/** The search page: from keys and address to answers. */
import type { Answer, Asked, Opened, Search } from "../engine.ts";
import { addressOf, askedIn } from "./address.ts";
import { chosenIn } from "./facets.ts";
import type { View } from "./view.ts";

/** Decrees shown at a time. */
const STEP = 10;
/** Milliseconds after the last key. */
const PAUSE = 180;

export class SearchPage {
  private readonly view: View;
  private readonly engine: () => Promise<Search>;
  private asked: Asked;
  private answer: Answer | null = null;
  private shown = 0;
  /** number of the latest search; an older one that comes late is not shown */
  private latest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: View, engine: () => Promise<Search>) {
    this.view = view;
    this.engine = engine;
    this.asked = askedIn(location.search);
    this.listen();
    this.follow();
  }

  private listen(): void {
    const { form, input, facets, more } = this.view.at;
    input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) this.soon();
    });
    input.addEventListener("compositionend", () => this.soon());
    input.addEventListener("focus", () => void this.engine().catch(() => {}));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go({ ...this.asked, typed: input.value });
    });
    facets.addEventListener("change", () => this.go({ ...this.asked, chosen: chosenIn(facets) }));
    more.addEventListener("click", () => void this.more());
    addEventListener("popstate", () => {
      this.asked = askedIn(location.search);
      this.follow();
    });
  }

  /** Shows what the address asks for. */
  private follow(): void {
    this.view.at.input.value = this.asked.typed;
    void this.run();
  }

  /** While typing: the address follows, without an entry in the history for each key. */
  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.asked = { ...this.asked, typed: this.view.at.input.value };
      history.replaceState(null, "", addressOf(this.asked));
      void this.run();
    }, PAUSE);
  }

  private go(asked: Asked): void {
    clearTimeout(this.timer);
    const address = addressOf(asked);
    if (address !== location.search) history.pushState(null, "", address);
    this.asked = asked;
    void this.run();
  }

  private async run(): Promise<void> {
    this.latest += 1;
    const [run, asked] = [this.latest, this.asked];
    this.answer = null;
    if (asked.typed.trim() === "") return this.view.clear();
    this.view.state("loading");
    try {
      const engine = await this.engine();
      const answer = await engine.search(asked);
      const opened = await openNext(engine, answer, 0);
      if (run !== this.latest || this.resolved(answer, opened)) return;
      this.answer = answer;
      this.shown = opened.length;
      this.view.answer(answer, asked, opened, (other) => this.go(other));
    } catch {
      if (run === this.latest) this.view.failed(() => void this.run());
    }
  }

  private async more(): Promise<void> {
    const { answer, latest } = this;
    if (!answer) return;
    const opened = await openNext(await this.engine(), answer, this.shown);
    if (latest !== this.latest) return;
    this.shown += opened.length;
    this.view.append(answer, this.asked, opened, this.shown)?.focus();
  }

  /** The number resolver goes on to the one decree that bears the number. */
  private resolved({ hits }: Answer, [first]: Opened[]): boolean {
    const one = hits[0]?.named && !hits[1]?.named;
    if (!first || !one || !new URLSearchParams(location.search).has("go")) return false;
    const { root, page } = this.view.place;
    location.replace(root + first.fragment.path + page);
    return true;
  }
}

const openNext = (engine: Search, answer: Answer, from: number): Promise<Opened[]> =>
  Promise.all(answer.hits.slice(from, from + STEP).map((hit) => engine.open(hit, answer)));
