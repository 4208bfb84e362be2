/** The number resolver hands a spelling on to the search, which goes to the one decree that bears it. */
const form = document.querySelector<HTMLFormElement>("form[data-resolver]")!;
const typed = new URLSearchParams(location.search).get("q")?.trim();
if (typed) {
  const going = form.querySelector<HTMLElement>("[data-going]");
  if (going) going.hidden = false;
  location.replace(`${form.action}?${new URLSearchParams({ q: typed, go: "1" })}`);
}
