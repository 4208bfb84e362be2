/** The change log as data: what was added, corrected, moved and withdrawn, by the dates of the lock. */
import type { ArchiveOutput } from "./archive.ts";

export const changeLog: ArchiveOutput = {
  name: "变更记录",
  about: "每件文件何时收录、更正、改址、撤回，以及理由",
  example: "curl -s …/changes/changes.json | jq '.[0]'",
  needsUrl: false,
  files: ({ changes }) => [
    {
      path: "changes/changes.json",
      type: "application/json",
      body: () => `${JSON.stringify(changes, null, 1)}\n`,
    },
  ],
};

export const whole = [changeLog];
