/**
 * Puts words on the clipboard, from https, http and file:// alike: the modern
 * way where the browser grants it, else a selection that is copied.
 * @returns whether the words are on the clipboard
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    if (window.isSecureContext && navigator.clipboard) {
      await navigator.clipboard.writeText(words);
      return true;
    }
  } catch {
    // permission refused: the older way may still work
  }
  return copySelected(words);
}

/** Whether one of the two ways is there; only trying tells whether the browser grants it. */
export const canCopy = (): boolean =>
  (window.isSecureContext && "clipboard" in navigator) ||
  (document.queryCommandSupported?.("copy") ?? false);

function copySelected(words: string): boolean {
  const field = document.createElement("textarea");
  field.value = words;
  field.className = "vh";
  field.readOnly = true;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

/** Says a word on the button and to screen readers, then gives the button its name back. */
export function report(button: HTMLElement, words: string): void {
  const { dataset } = button;
  dataset.name ??= button.textContent!;
  button.textContent = words;
  announce(words);
  setTimeout(() => {
    button.textContent = dataset.name!;
  }, 1600);
}

/** One live region for the whole page. */
export function announce(words: string): void {
  let region = document.querySelector<HTMLElement>("[data-announce]");
  if (!region) {
    region = document.createElement("p");
    region.className = "vh";
    region.dataset.announce = "";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = "";
  const here = region;
  setTimeout(() => {
    here.textContent = words;
  }, 50);
}
