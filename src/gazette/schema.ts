/**
 * The one contract of the archive's data: checked before writing and on
 * reading. Names and meaning follow `docs/data.md`; every object is strict, so
 * that a misspelt key is an error and not a silence.
 */
import { z } from "zod";

const line = z.number().int().positive();
const anchor = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** 公开属性 as stated in the 附注; null when the document does not say. */
export const publicity = z.enum([
  "公开发布",
  "主动公开",
  "依申请公开",
  "不予公开",
  "删减后公开",
  "部分公开",
]);

export const relation = z.enum(["依据", "贯彻", "废止", "修订", "参照", "印发", "提及"]);

/** A person's correction (an erratum that was applied). */
export const correction = z.strictObject({
  id: z.number().int(),
  line,
  printed: z.string(),
  shown: z.string(),
  why: z.string(),
});

export const doubt = z.strictObject({
  id: z.number().int(),
  line,
  rule: z.string(),
  message: z.string(),
  anchor: anchor.nullable(),
});

export const citation = z.strictObject({
  id: z.number().int(),
  printed: z.string(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  relation,
  anchor: anchor.nullable(),
  line,
});

export const duty = z.strictObject({
  id: z.number().int(),
  printed: z.string(),
  lead: z.array(z.string()),
  cooperating: z.array(z.string()),
  responsible: z.array(z.string()),
  deadlines: z.array(z.string()),
  anchor: anchor.nullable(),
  line,
});

export const roster = z.strictObject({
  anchor,
  title: z.string().nullable(),
  roles: z.array(
    z.strictObject({
      role: z.string(),
      people: z.array(z.strictObject({ name: z.string(), post: z.string(), line })),
    }),
  ),
});

export const table = z.strictObject({
  anchor,
  caption: z.string().nullable(),
  unit: z.string().nullable(),
  /** header rows with merged cells spelled out, one string a column */
  header: z.array(z.array(z.string())),
  rows: z.array(z.array(z.string())),
  notes: z.array(z.string()),
  line,
});

/** A short form (以下简称《规划》) and what it stands for in its document. */
export const alias = z.strictObject({
  short: z.string(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  line,
});

/** Text the importer left out of the reading: furniture such as a running head. */
export const drop = z.strictObject({ line, text: z.string(), rule: z.string() });

/** A broken paragraph made whole: lines joined, the seam, and why. */
export const join = z.strictObject({ line, next: line, rule: z.string() });

/**
 * The declared width rule, reversible: over every ，：；？！（） of the body in
 * order, run lengths that alternate between printed half-width and printed wide.
 */
export const width = z.strictObject({ count: z.number().int(), runs: z.array(z.number().int()) });

/** What the marks in a decree's MDX body mean. */
export const marks = z.strictObject({
  corrections: z.array(correction),
  doubts: z.array(doubt),
  citations: z.array(citation),
  aliases: z.array(alias),
  duties: z.array(duty),
  rosters: z.array(roster),
  tables: z.array(table),
  drops: z.array(drop),
  joins: z.array(join),
  width: width.nullable(),
  /** the title's lines as printed, when it has more than one */
  titleLines: z.array(z.string()).optional(),
});

/** The frontmatter of one decree's MDX file. */
export const decree = z.strictObject({
  number: z.string().nullable(),
  numberPrinted: z.string().nullable(),
  title: z.string(),
  issuer: z.array(z.string()),
  signer: z.string().nullable(),
  date: isoDate.nullable(),
  publicity: publicity.nullable(),
  recipients: z.array(z.string()),
  genre: z.string().nullable(),
  gazette: z.string(),
  year: z.number().int(),
  issue: z.number().int(),
  /** place in the issue, from 1 */
  order: z.number().int().positive(),
  section: z.string().nullable(),
  page: z.number().int().nullable(),
  effective: isoDate.nullable(),
  expires: isoDate.nullable(),
  /** 发文字号 or title of each document this one repeals */
  repeals: z.array(z.strictObject({ number: z.string().nullable(), title: z.string().nullable() })),
  registration: z.string().nullable(),
  keywords: z.array(z.string()),
  copies: z.string().nullable(),
  printed: z.string().nullable(),
  texts: z.array(
    z.strictObject({
      role: z.enum(["附件", "印发"]),
      title: z.string().nullable(),
      genre: z.string().nullable(),
      omitted: z.boolean(),
    }),
  ),
  /** first and last line in the raw file */
  lines: z.tuple([line, line]),
  /** permanent address without leading slash, with trailing one: xinzhou/xzf/2019/9/ */
  path: z.string().regex(/^([a-z0-9][a-z0-9._-]*\/)+$/),
  marks,
});

/** One line of the printed contents, matched with a decree or not. */
export const entry = z.strictObject({
  title: z.string(),
  number: z.string().nullable(),
  page: z.number().int().nullable(),
  section: z.string().nullable(),
  line,
  /** id of the matched decree (`xzf-2019-9`), null when the body has none */
  decree: z.string().nullable(),
});

/** Where the printed contents and the body disagree. */
export const difference = z.strictObject({
  line,
  decree: z.string().nullable(),
  what: z.enum(["题名", "文号", "页码", "目录有正文无", "正文有目录无", "次序"]),
  contents: z.string().nullable(),
  body: z.string().nullable(),
});

/** A vfile message, as data. */
export const message = z.strictObject({
  line: line.nullable(),
  rule: z.string(),
  severity: z.enum(["提示", "存疑", "错误"]),
  text: z.string(),
});

/** `content/issues/<gazette>/<issue>.yaml` */
export const issue = z.strictObject({
  gazette: z.string(),
  name: z.string(),
  year: z.number().int(),
  issue: z.number().int(),
  /** 总第N期 */
  serial: z.number().int().nullable(),
  sponsor: z.string().nullable(),
  published: isoDate.nullable(),
  periodicity: z.string().nullable(),
  masthead: z.array(z.string()),
  sections: z.array(z.string()),
  contents: z.array(entry),
  decrees: z.array(z.string()),
  differences: z.array(difference),
  corrections: z.array(correction),
  doubts: z.array(doubt),
  drops: z.array(drop),
  joins: z.array(join),
  messages: z.array(message),
  /** the conservation law's account of the raw file, in non-space characters */
  account: z.strictObject({
    raw: z.number().int(),
    kept: z.number().int(),
    markup: z.number().int(),
    dropped: z.number().int(),
    corrected: z.number().int(),
  }),
  files: z.array(z.string()),
  source: z.strictObject({ file: z.string(), sha256: z.string(), lines: line }),
});

/** Where a search server answers: an address that a page on https may ask. */
const endpoint = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    `这里写的是“${input}”；应为检索服务器的完整网址，如 https://search.example.gov.cn/sql；不用检索服务器就写 null`,
});

/** `content/site.yaml`, every key optional: an archive with a raw folder alone works. */
export const site = z.strictObject({
  /** null: named after the gazette it holds (`src/archive/site.ts`) */
  title: z.string().nullable().default(null),
  url: z.url().nullable().default(null),
  contact: z.string().nullable().default(null),
  gazettes: z
    .array(
      z.strictObject({
        slug: z.string(),
        name: z.string(),
        place: z.string().nullable().default(null),
        placeCode: z.string().nullable().default(null),
      }),
    )
    .default([]),
  agencies: z
    .array(z.strictObject({ prefix: z.string(), issuer: z.string(), slug: z.string() }))
    .default([]),
  units: z
    .array(
      z.strictObject({
        name: z.string(),
        aliases: z.array(z.string()),
        /** slug of the only gazette that means it so */
        gazette: z.string().optional(),
      }),
    )
    .default([]),
  publicityDefault: z.enum(["公开", "不公开"]).default("公开"),
  search: z.strictObject({ endpoint: endpoint.nullable().default(null) }).prefault({}),
  people: z.strictObject({ noindex: z.boolean() }).default({ noindex: true }),
});

export type Decree = z.infer<typeof decree>;
export type Marks = z.infer<typeof marks>;
export type Issue = z.infer<typeof issue>;
export type Site = z.infer<typeof site>;
export type CitationMark = z.infer<typeof citation>;
export type DutyMark = z.infer<typeof duty>;
export type RosterMark = z.infer<typeof roster>;
export type TableMark = z.infer<typeof table>;
export type DoubtMark = z.infer<typeof doubt>;
export type CorrectionMark = z.infer<typeof correction>;
export type Entry = z.infer<typeof entry>;
export type Difference = z.infer<typeof difference>;
