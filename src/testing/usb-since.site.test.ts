import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zipOf } from "../archive/downloads.ts";
import { formatManifest, parseManifest } from "../archive/edition/manifest.ts";
import { decrees } from "./dist.ts";
import { makeStick, type Stick, usbCommand } from "./stick.ts";

const MANIFEST = "manifest-sha256.txt";
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const pageOf = (path: string): string => `${path}index.html`;
const [added, corrected, dated, quiet] = decrees as [Decree, Decree, Decree, Decree];
type Decree = (typeof decrees)[number];
const gone = `${added.gazette}/xzf/2001/1/`;

let stick: Stick;
/** an edition that was made from other data, in another dress */
let earlier: string;
beforeAll(() => {
  stick = makeStick();
  earlier = join(stick.temp, "earlier");
  cpSync(stick.folder, earlier, { recursive: true });
  const zip = join(earlier, zipOf(added));
  const bytes = zipSync(asItWas(unzipSync(readFileSync(zip))));
  writeFileSync(zip, bytes);
  const { files } = parseManifest(readFileSync(join(earlier, MANIFEST), "utf8"));
  for (const path of files.keys())
    if (path.endsWith(".html")) files.set(path, sha256(`another dress of ${path}`));
  files.set(zipOf(added), sha256(bytes));
  files.delete(pageOf(added.path));
  files.set(pageOf(gone), sha256("gone"));
  writeFileSync(join(earlier, MANIFEST), formatManifest(files));
});
afterAll(() => stick.remove());

/** The data of the year before one decree came, another was corrected and a third dated, and one was lost. */
function asItWas(members: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const { [`${added.path}index.json`]: _, ...rest } = members;
  const edited = (path: string, facts: object): [string, Uint8Array] => {
    const file = `${path}index.json`;
    return [file, strToU8(JSON.stringify({ ...JSON.parse(strFromU8(rest[file]!)), ...facts }))];
  };
  return {
    ...rest,
    ...Object.fromEntries([
      edited(corrected.path, { textSha256: "0".repeat(64) }),
      edited(dated.path, { date: "1999-01-01", repealedBy: [gone] }),
      edited(quiet.path, { citedBy: [gone] }),
    ]),
    [`${gone}index.json`]: strToU8(JSON.stringify({ path: gone })),
  };
}

/** @returns what the command says, the data and the page */
function since(given: string) {
  const out = join(stick.temp, "since");
  const command = usbCommand(out, "--since", given);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  const pages = [...parseManifest(read(MANIFEST)).files.keys()].filter((path) =>
    /(^|\/)index\.html$/.test(path),
  );
  const page = read("since.html");
  return {
    stdout,
    data: JSON.parse(read("data/since.json")),
    page,
    pages,
    door: read("打开公报.html"),
  };
}

it("names what was added, changed and lost by the data of an earlier edition, and counts what is only redrawn", () => {
  const { data, page, pages, door } = since(earlier);
  const first = { added: [{ path: added.path, what: ["收录"] }] };
  expect(data).toEqual({
    ...{ before: sha256(readFileSync(join(earlier, MANIFEST))), by: "data" },
    ...first,
    changed: [
      { path: corrected.path, what: ["文字"] },
      { path: dated.path, what: ["著录", "状态"] },
    ],
    withdrawn: [{ path: gone, what: ["不再收录"] }],
    // what is named aside
    redrawn: pages.length - 3,
  });
  for (const words of [
    `href="${pageOf(added.path)}"`,
    `${corrected.title}（${corrected.number}）</a><span class="cnt">文字</span>`,
    `${dated.title}（${dated.number}）</a><span class="cnt">著录、状态</span>`,
    `一件文件（${gone}）</span><span class="cnt">不再收录</span>`,
    `另有 ${pages.length - 3} 个页面重新生成`,
  ])
    expect(page).toContain(words);
  expect(page).not.toContain(quiet.title);
  expect(door).toContain('href="since.html"');
});

it("compares pages where only the manifest is left, and says so", () => {
  const alone = join(stick.temp, "alone.txt");
  cpSync(join(earlier, MANIFEST), alone);
  const { data, page, stdout } = since(alone);
  expect(data).toMatchObject({ by: "pages", redrawn: null });
  expect(data.added).toEqual([{ path: added.path, what: ["收录"] }]);
  expect(data.changed).toContainEqual({ path: quiet.path, what: ["页面"] });
  expect(data.withdrawn).toEqual([{ path: gone, what: ["不再收录"] }]);
  expect(page).toContain("只能逐页比较");
  expect(stdout).toContain("“这一版新增了什么”只能逐页比较");
});

it("finds nothing new since itself", () => {
  const { data, page } = since(stick.folder);
  expect(data).toMatchObject({ by: "data", added: [], changed: [], withdrawn: [], redrawn: 0 });
  expect(page).toContain("与上一版相同。");
});
