import { expect, test } from "vitest";
import { site } from "../gazette/schema.ts";
import { initials } from "./permalinks/slugs.ts";
import type { Lock } from "./permalinks.ts";
import { entering, run, text } from "./testing/permalinks.ts";

test.each([
  ["忻政发〔2019〕9号", "xinzhou/xzf/2019/9/", "xzf-2019-9"],
  ["忻政函〔2019〕3号", "xinzhou/xzh/2019/3/", "xzh-2019-3"],
  ["广州市人民政府令第179号", "xinzhou/gzsrmzf-ling/179/", "gzsrmzf-ling-179"],
  ["某市人民政府令〔2010〕第15号", "xinzhou/msrmzf-ling/2010/15/", "msrmzf-ling-2010-15"],
  ["某局公告2026年第20号", "xinzhou/mj-gonggao/2026/20/", "mj-gonggao-2026-20"],
  ["某局通告第3号", "xinzhou/mj-tonggao/3/", "mj-tonggao-3"],
  [null, "xinzhou/gazette/2019/2/1/", "order-01"],
])("%s lies at %s", (number, path, id) => {
  const { lock } = run([entering({ number })]);
  expect(lock.decrees[0]).toMatchObject({ path, id, added: "2026-11-24" });
  expect(lock.path).toBe("xinzhou/gazette/2019/2/");
});

test("a slug that nobody set is said once", () => {
  const { messages } = run([
    entering({ number: "忻政函〔2019〕3号" }),
    entering({ number: "忻政函〔2019〕4号", title: "别的" }),
  ]);
  expect(messages).toEqual(["slug-derived"]);
});

test("two agencies with the same initials get different slugs, and keep them", () => {
  const first = run([entering({ number: "辛政发〔2019〕1号" })], undefined, [], {
    site: site.parse({}),
  });
  const second = run([entering({ number: "忻政发〔2019〕1号" })], undefined, [first.lock], {
    site: site.parse({}),
  });
  expect([first, second].map(({ lock }) => lock.decrees[0]!.path)).toEqual([
    "xinzhou/xzf/2019/1/",
    "xinzhou/xzf2/2019/1/",
  ]);
  const again = run(
    [entering({ number: "忻政发〔2019〕2号", title: "新" })],
    undefined,
    [second.lock, first.lock],
    { site: site.parse({}) },
  );
  expect(again.lock.decrees[0]!.path).toBe("xinzhou/xzf2/2019/2/");
});

test("what is published wins over site.yaml", () => {
  const before = run([entering({})]).lock;
  const renamed = site.parse({
    agencies: [{ prefix: "忻政发", issuer: "忻州市人民政府", slug: "other" }],
  });
  const after = run(
    [entering({}), entering({ number: "忻政发〔2019〕10号", title: "新" })],
    before,
    [],
    { site: renamed },
  );
  expect(after.lock.decrees.map(({ path }) => path)).toEqual([
    "xinzhou/xzf/2019/9/",
    "xinzhou/xzf/2019/10/",
  ]);
});

test("reserved names and strange ones make sound segments", () => {
  expect(initials("重庆市")).toBe("cqs");
  expect(initials("ⅠＡ·〔〕")).toBe("ia");
  expect(initials("〔〕")).toBe("x");
  const { lock } = run([
    entering({ number: "从欧嗯发〔2019〕1号" }),
    entering({ number: "从欧讷〔2019〕1号", title: "x" }),
  ]);
  expect(lock.decrees[1]!.path).toBe("xinzhou/con2/2019/1/");
});

test("a second decree of one number gets .2 and an error, here and from another issue", () => {
  const first = run([entering({}), entering({ title: "另一件" }, text("一、 乙"))]);
  expect(first.lock.decrees.map(({ path, id }) => [path, id])).toEqual([
    ["xinzhou/xzf/2019/9/", "xzf-2019-9"],
    ["xinzhou/xzf/2019/9.2/", "xzf-2019-9.2"],
  ]);
  expect(first.messages).toEqual(["duplicate-number"]);
  const other: Lock = { ...first.lock, path: "xinzhou/gazette/2019/1/" };
  expect(run([entering({ title: "三" })], undefined, [other]).lock.decrees[0]!.path).toBe(
    "xinzhou/xzf/2019/9.3/",
  );
});

test("decrees of one number keep their addresses when their order changes", () => {
  const make = () => [entering({}), entering({ title: "另一件" }, text("一、 乙"))];
  const before = run(make()).lock;
  const after = run(make().reverse(), before);
  expect(after.lock.decrees.map(({ path }) => path)).toEqual([
    "xinzhou/xzf/2019/9.2/",
    "xinzhou/xzf/2019/9/",
  ]);
  expect(after.lost).toEqual([]);
});

test("a number that changes leaves the address and says so; a decree that goes is lost", () => {
  const before = run([
    entering({}),
    entering({ number: null, title: "大事记" }, text("一、 乙")),
  ]).lock;
  const after = run([entering({ number: "忻政发〔2019〕19号" })], before);
  expect(after.lock.decrees[0]).toMatchObject({ path: "xinzhou/xzf/2019/9/", added: "2026-11-24" });
  expect(after.messages).toEqual(["address-kept"]);
  expect(after.lost).toEqual(["xinzhou/gazette/2019/2/1/"]);
});

test("an agency that is corrected takes no slug along: the address stays, its name stays the old one's", () => {
  const before = run([entering({ number: "忻政函〔2019〕9号" })]).lock;
  const kept = run([entering({ number: "忻政办函〔2019〕9号" })], before).lock;
  expect(kept.decrees[0]).toMatchObject({
    path: "xinzhou/xzh/2019/9/",
    named: "忻政函〔2019〕9号",
  });
  const corrected = entering({ number: "忻政办函〔2019〕9号" });
  const more = [corrected, entering({ number: "忻政办函〔2019〕10号", title: "新" })];
  expect(run(more, kept).lock.decrees.map(({ path }) => path)).toEqual([
    "xinzhou/xzh/2019/9/",
    "xinzhou/xzbh/2019/10/",
  ]);
  const moved = run([corrected], kept, [], { accepted: { reason: null } }).lock.decrees[0]!;
  expect([moved.path, moved.named]).toEqual(["xinzhou/xzbh/2019/9/", undefined]);
  const back = run([entering({ number: "忻政函〔2019〕9号" })], kept).lock.decrees[0]!;
  expect([back.path, back.named]).toEqual(["xinzhou/xzh/2019/9/", undefined]);
});

test("another gazette's agencies leave a slug free", () => {
  const one = run([entering({ number: "辛政发〔2019〕1号" })], undefined, [], {
    site: site.parse({}),
  }).lock;
  const decrees = one.decrees.map((decree) => ({ ...decree, path: "xinzhi/xzf/2019/1/" }));
  const elsewhere = { gazette: "xinzhi", path: "xinzhi/gazette/2019/2/", decrees };
  const two = run([entering({ number: "新政发〔2019〕1号" })], undefined, [elsewhere], {
    site: site.parse({}),
  });
  expect(two.lock.decrees[0]!.path).toBe("xinzhou/xzf/2019/1/");
});
