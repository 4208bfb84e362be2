import { readingStrings } from "./strings.ts";

/** The button that copies a citation, as HTML: for the words with an id. */
export const copyButton = (id: string): string =>
  `<button type="button" data-copy="${id}" aria-describedby="${id}-h">${readingStrings.copy}</button>`;
