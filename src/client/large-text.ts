const KEY = "textsize";

/** Makes the 大字 button work and remembers the choice where the browser allows it. */
export function largeText(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>("button[data-textsize]");
  if (!button) return;
  const set = (on: boolean): void => {
    if (on) root.dataset.textsize = "large";
    else delete root.dataset.textsize;
    button.setAttribute("aria-pressed", String(on));
  };
  set(recall() === "large");
  button.hidden = false;
  button.addEventListener("click", () => {
    const on = root.dataset.textsize !== "large";
    set(on);
    remember(on ? "large" : "");
  });
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is switched off
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // the choice then holds for this page alone
  }
}
