/**
 * A page of the site made to open from a folder: every link spelled out to a
 * real file, relative, and nothing left that a browser refuses on file://.
 * The rest of the page stays byte for byte as it was built.
 */
import { type Tag, tagsOf } from "./tags.ts";

/** Where a file of the site lies in the edition, null when the edition has no such file. */
export type Place = (path: string) => string | null;

export interface Opened {
  html: string;
  /** what a file:// page cannot do, or that points at nothing; with the line it stands on */
  problems: string[];
}

const linking = new Set(["href", "src", "action", "poster", "data"]);
/** Browsers refuse a script or style sheet that carries these on file://. */
const refused = new Set(["integrity", "crossorigin"]);

/** @param page path of the page in the site, `xinzhou/xzf/2019/9/index.html` */
export function openFromFolder(html: string, page: string, place: Place): Opened {
  const problems: string[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  for (const tag of tagsOf(html)) {
    const { line } = tag;
    if (tag.tagName === "script" && attribute(tag, "type") === "module")
      problems.push(`${page}:${line} 有模块脚本，双击打开时不能运行`);
    for (const { name, value } of tag.attrs) {
      const span = tag.at(name);
      if (!span) continue;
      if (refused.has(name)) edits.push({ ...span, text: "" });
      const address = linking.has(name) ? value : name === "content" ? refresh(tag) : null;
      if (address === null) continue;
      const link = spell(address, page, place);
      if (link === null)
        problems.push(`${page}:${line} ${name}="${address}" 没有指向离线版里的文件`);
      else if (link !== address)
        edits.push({ ...span, text: `${name}="${quoted(value.replace(address, () => link))}"` });
    }
  }
  return { html: apply(html, edits), problems };
}

/**
 * An address as the edition writes it; unchanged when it stays on the page or
 * leaves the archive, null when it points at nothing.
 */
export function spell(address: string, page: string, place: Place): string | null {
  if (/^(#|[a-z][a-z0-9+.-]*:)/i.test(address)) return address;
  const { path, rest } = /^(?<path>[^?#]*)(?<rest>.*)$/s.exec(address)!.groups as {
    path: string;
    rest: string;
  };
  if (path.startsWith("/")) return null;
  const target = path === "" ? page : resolve(page, decodeURI(path));
  const found = place(/(^|\/)$/.test(target) ? `${target}index.html` : target);
  const from = place(page);
  return found === null || from === null ? null : encodeURI(relative(from, found)) + rest;
}

/** The file a relative path names, seen from a page. */
function resolve(page: string, path: string): string {
  const parts = page.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The way from one file of the edition to another. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return "../".repeat(here.length - shared) + there.slice(shared).join("/");
}

/** The address in `<meta http-equiv="refresh" content="0; url=…">` of a redirect page. */
function refresh(tag: Tag): string | null {
  if (tag.tagName !== "meta" || attribute(tag, "http-equiv") !== "refresh") return null;
  return /url=(?<url>.*)$/i.exec(attribute(tag, "content") ?? "")?.groups?.url ?? null;
}

const attribute = ({ attrs }: Tag, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const quoted = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function apply(html: string, edits: { start: number; end: number; text: string }[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    out += html.slice(at, start) + text;
    at = end;
  }
  return out + html.slice(at);
}
