/** The change log as data: what was added, corrected, moved, withdrawn, by the dates of the lock. */
import type { ArchiveOutput } from "./archive.ts";

export const changeLog: ArchiveOutput = {
  name: "变更记录",
  about: "收录、更正、改址、撤回，按日期",
  needsUrl: false,
  files: ({ changes }) => [
    {
      path: "changes/changes.json",
      type: "application/json",
      body: `${JSON.stringify(changes, null, 1)}\n`,
    },
  ],
};
