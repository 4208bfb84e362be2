/** An issue as one plain text, for any editor and any other program. */
import { canonicalText } from "../../../gazette/record.ts";
import { strings } from "../../../strings.ts";
import type { OpenIssue } from "../../gate-issue.ts";
import type { Held } from "./model.ts";

/** Its name and day, then every decree as its `index.txt` has it, a blank line between them. */
export function issueText({ name, year, issue, published }: OpenIssue, decrees: readonly Held[]) {
  const front = [name + strings.issue.name(year, issue), ...(published ? [published] : [])];
  const texts = decrees.map(({ decree, body }) => canonicalText(decree, body));
  return [`${front.join("\n")}\n`, ...texts].join("\n");
}
