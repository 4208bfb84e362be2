/** Why nothing was done: one sentence for the editor, with file, line and remedy. */
export class Refusal extends Error {}
