/**
 * Style sheets and scripts as plain files: bundled once, minified, named by
 * their content, so that a host may cache them for ever and a USB stick opens
 * them without a server (a classic script, no module, no chunk).
 */
import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Features, transform } from "lightningcss";

/** One file of `assets/`. */
export interface Asset {
  /** `site.1f0c9a2e77.css` */
  name: string;
  body: string;
}

/** Browsers the script must run in: what an office PC or an old phone has. */
const SCRIPT_TARGET = ["es2020"];

/**
 * Bundles one entry of `src/`: a style sheet, or a TypeScript file into one
 * immediately-invoked classic script.
 * @throws when the entry cannot be bundled, with esbuild's message.
 */
export async function bundle(entry: URL): Promise<Asset> {
  const script = extname(entry.pathname) === ".ts";
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    ...(script ? { format: "iife" as const, target: SCRIPT_TARGET } : {}),
  });
  const { text } = outputFiles[0]!;
  const body = script ? text : shorter(text);
  const stem = basename(entry.pathname, extname(entry.pathname));
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  return { name: `${stem}.${hash}${script ? ".js" : ".css"}`, body };
}

/**
 * Joins what stands in one layer, rules and words alike: every page carries its style, and each
 * byte counts there. Widths are asked for as browsers before 2022 know it.
 */
function shorter(style: string): string {
  const code = Buffer.from(style);
  return transform({
    filename: "style.css",
    code,
    minify: true,
    include: Features.MediaRangeSyntax,
  }).code.toString();
}
