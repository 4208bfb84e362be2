import type { VFile } from "vfile";
import { isGuarded } from "../../grammar/publicity.ts";
import { doubt } from "../../message.ts";
import type { View } from "../../view.ts";

/** Says that a paper seems not to be for the public though it does not state its publicity. */
export function guarded(views: readonly View[], file: VFile) {
  const at = views.find(({ text, block }) => block.type === "paragraph" && isGuarded(text));
  if (at)
    doubt(
      file,
      "publicity",
      `“${at.text.trim()}”似指此件不公开；请核对，并在勘误 fields 中写明 publicity`,
      {
        place: at.block.position,
        actual: at.text.trim(),
        expected: ["不予公开"],
      },
    );
}
