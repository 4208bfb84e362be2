/**
 * The last look at the pages of an edition, on what was written and not on how: no link ends in
 * `/`, begins with `/` or points at nothing, and nothing on a page needs a server or a network.
 */
import { type Tag, tagsOf } from "./tags.ts";

/** A link of a page to another place of the edition, resolved. */
interface Link {
  page: string;
  line: number;
  printed: string;
  target: string;
  fragment: string;
}

const ADDRESSES = new Set(["href", "src", "action", "poster", "data", "srcset"]);
/** What a browser fetches without being asked. */
const FETCHED = new Set(["script", "img", "iframe", "embed", "object", "source", "video", "audio"]);
const FETCHED_LINKS = /^(stylesheet|icon|preload|modulepreload|manifest)$/;

/** Reads the pages of an edition one by one, and says in the end which links lead nowhere. */
export class LinkCheck {
  private readonly ids = new Map<string, Set<string>>();
  private readonly links: Link[] = [];
  private readonly found: string[] = [];

  /** @param page its path in the edition */
  read(html: string, page: string): void {
    const ids = new Set<string>();
    const seen = new Set<string>();
    this.ids.set(page, ids);
    for (const tag of tagsOf(html)) {
      const { line } = tag;
      for (const problem of needs(tag)) this.found.push(`${page}:${line} ${problem}`);
      for (const { name, value } of tag.attrs) {
        if (name === "id") ids.add(value);
        if (!ADDRESSES.has(name) || seen.has(value) || /^[a-z][a-z0-9+.-]*:/i.test(value)) continue;
        seen.add(value);
        this.add(page, line, value);
      }
    }
  }

  private add(page: string, line: number, printed: string): void {
    const [path = ""] = printed.split(/[?#]/);
    if (path.startsWith("/") || path.endsWith("/"))
      this.found.push(`${page}:${line} “${printed}”以“/”开头或结尾，双击打开时到不了`);
    const base = new URL(page, "file:///");
    const { pathname, hash } = new URL(printed, base);
    const target = decodeURI(pathname.slice(1));
    this.links.push({ page, line, printed, target, fragment: decodeURIComponent(hash.slice(1)) });
  }

  /** @param has whether the edition has a file of that path */
  problems(has: (path: string) => boolean): string[] {
    const lost = this.links.flatMap(({ page, line, printed, target, fragment }) => {
      if (!has(target)) return [`${page}:${line} “${printed}”指向的文件不在离线版里`];
      const ids = this.ids.get(target);
      return fragment && ids && !ids.has(fragment)
        ? [`${page}:${line} “${printed}”指向的位置在那一页上没有`]
        : [];
    });
    return [...this.found, ...lost];
  }
}

/** What keeps an element from working when the page is opened from a folder, offline. */
function needs({ tagName, attrs }: Tag): string[] {
  const all = new Map(attrs.map(({ name, value }) => [name, value]));
  const fetched =
    FETCHED.has(tagName) || (tagName === "link" && FETCHED_LINKS.test(all.get("rel") ?? ""));
  const address = all.get("src") ?? all.get("href") ?? all.get("data") ?? "";
  return [
    ...(fetched && /^(https?:)?\/\//i.test(address) ? [`要从网上取 ${address}`] : []),
    ...(all.get("type") === "module" ? ["有模块脚本，双击打开时不能运行"] : []),
    ...["integrity", "crossorigin"]
      .filter((name) => all.has(name))
      .map((name) => `有 ${name}，双击打开时浏览器会拒绝`),
  ];
}
