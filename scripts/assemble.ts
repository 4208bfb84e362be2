/** Puts the parts of an archive together: issues and decrees under the addresses of the locks. */
import { basename, dirname, join } from "node:path";
import { catalogOf } from "../src/archive/catalog.ts";
import { openIssue } from "../src/archive/gate-issue.ts";
import { goneOf } from "../src/archive/gone.ts";
import { byIssue, inOrder } from "../src/archive/holding.ts";
import { issuePath } from "../src/archive/permalinks/address.ts";
import type { Lock } from "../src/archive/permalinks.ts";
import { nameSite } from "../src/archive/site.ts";
import type { Issue, Site } from "../src/gazette/schema.ts";
import type { Archive, Item } from "./archive.ts";

/** The last two names of a path: `decrees/xinzhou/2019-02`, `raw/xinzhou/2019-02`. */
export const issueKey = (path: string): string => `${basename(dirname(path))}/${basename(path)}`;

/** Gives every issue and what it printed the issue's address, and the site its names; relates them. */
export function assemble(
  content: string,
  site: Site,
  issues: Issue[],
  locks: Map<string, Lock>,
  items: Map<string, Item>,
): Archive {
  const all = [...items.entries()];
  const shutIn = Map.groupBy(
    all.filter(([, item]) => item.shut),
    ([, item]) => item.issue,
  );
  const held = all.filter(([, item]) => item.holding);
  const opened = issues
    .map((issue) => {
      const key = issueKey(issue.source.file.slice(0, -".md".length));
      const shut = (shutIn.get(key) ?? []).map(([, item]) => item.shut!);
      const kept = shut.map((one) => ({ ...one, kept: new Set(one.kept) }));
      return openIssue(issue, locks.get(key)?.path ?? issuePath(issue), kept);
    })
    .sort(byIssue);
  const holdings = held
    .map(([, { issue, holding }]) => {
      const { head } = holding!;
      return { ...holding!, printedIn: locks.get(issue)?.path ?? issuePath(head) };
    })
    .sort(inOrder);
  return {
    ...catalogOf(nameSite(site, issues), opened, holdings, goneOf([...locks.values()])),
    files: new Map(
      held.map(([name, { holding, digest, bytes }]) => [
        holding!.head.path,
        { file: join(content, name), digest, bytes },
      ]),
    ),
    locks,
    withheld: all.flatMap(([, { shut }]) => shut ?? []),
  };
}
