import type { IssueRoot } from "./nodes.ts";
import type { Decree, Marks } from "./schema.ts";

/** Marks of a decree of which nothing is known yet. */
const noMarks = (): Marks => ({
  corrections: [],
  doubts: [],
  citations: [],
  aliases: [],
  duties: [],
  rosters: [],
  tables: [],
  drops: [],
  joins: [],
  width: null,
});

/** The fields of a decree before any is read; gazette, year and issue are the issue's. */
export const noFields = ({
  gazette,
  year,
  issue,
}: Pick<IssueRoot["data"]["facts"], "gazette" | "year" | "issue">): Decree => ({
  number: null,
  numberPrinted: null,
  title: "",
  issuer: [],
  signer: null,
  date: null,
  publicity: null,
  recipients: [],
  genre: null,
  gazette,
  year,
  issue,
  order: 1,
  section: null,
  page: null,
  effective: null,
  expires: null,
  repeals: [],
  registration: null,
  keywords: [],
  copies: null,
  printed: null,
  texts: [],
  lines: [1, 1],
  path: "",
  marks: noMarks(),
});
