import { tight } from "../grammar/fold.ts";
import type { Appointed } from "./appointed.ts";

/** The name and post as the line prints them, without its spaces. */
export function asPrinted({ verb, name, post }: Appointed, line: string): Appointed {
  const bare = [...line].filter((char) => tight(char) !== "").join("");
  const folded = tight(line);
  const printed = (words: string) => {
    const at = folded.indexOf(words);
    return at === -1 ? words : bare.slice(at, at + words.length);
  };
  return { verb, name: printed(name), post: printed(post) };
}
