/** What the search page shows for a query: the same question for every browser and every edition. */
export interface Answer {
  total: string | undefined;
  mode: string | undefined;
  /** path of each decree shown, then `anchor: words marked` of each of its places */
  list: string[][];
}

/** Runs in the search page, and needs nothing from outside it: types each query and reads the answer. */
export async function answersTo(queries: string[]): Promise<Answer[]> {
  const results = document.querySelector<HTMLElement>("[data-results]")!;
  const input = document.querySelector<HTMLInputElement>("#q")!;
  const answers: Answer[] = [];
  for (const query of queries) {
    input.value = query;
    results.dataset.state = "asked";
    input.form!.requestSubmit();
    while (results.dataset.state !== "done") {
      if (results.dataset.state === "error") throw new Error(`no answer to ${query}`);
      await new Promise((wait) => setTimeout(wait, 4));
    }
    const items = [...results.querySelectorAll<HTMLElement>("li[data-path]")];
    const list = items.map((item) => [
      item.dataset.path!,
      ...[...item.querySelectorAll<HTMLElement>("a[data-anchor]")].map((a) => {
        const marks = [...a.querySelectorAll("mark")].map((mark) => mark.textContent);
        return `${a.dataset.anchor}: ${marks.join("|")}`;
      }),
    ]);
    answers.push({ total: results.dataset.total, mode: results.dataset.mode, list });
  }
  return answers;
}
