import { expect, test } from "vitest";
import { withdraw } from "../permalinks.ts";
import { entering, run, text } from "../testing/permalinks.ts";
import { addressesOf, formerAddresses, isWithdrawn } from "./published.ts";
import { type Reading, readingHash, readingOf } from "./reading.ts";

const accepted = { reason: "据纸质公报" };
const two = () => [
  entering({}, text("一、 甲", "二、 乙")),
  entering({ number: null, title: "大事记" }, text("一、 丙")),
];
const before = run(two()).lock;
const known = (one: Reading) => (hash: string) => (hash === readingHash(one) ? one : undefined);

test("a decree that goes is lost until it is accepted, then keeps its place in the lock", () => {
  const [first] = two();
  expect(run([first!], before).lost).toEqual(["xinzhou/gazette/2019/2/1/"]);
  const after = run([first!], before, [], { accepted }).lock;
  expect(after.decrees).toHaveLength(1);
  expect(after.withdrawn).toMatchObject([
    {
      title: "大事记",
      path: "xinzhou/gazette/2019/2/1/",
      history: [{ kind: "撤回", date: "2027-01-01", reason: "据纸质公报" }],
    },
  ]);
  const again = run([first!], after);
  expect([again.lock, again.events]).toEqual([after, []]);
});

test("its address is never given away, and is its own again when it comes back", () => {
  const [first] = two();
  const after = run([first!], before, [], { accepted }).lock;
  const other = entering({ number: null, title: "通讯录" }, text("一、 丁"));
  expect(run([first!, other], after).lock.decrees[1]!.path).toBe("xinzhou/gazette/2019/2/1.2/");
  const back = run(two(), after);
  expect(back.lock.decrees[1]).toMatchObject({
    path: "xinzhou/gazette/2019/2/1/",
    added: "2026-11-24",
    history: [{ kind: "撤回" }, { kind: "恢复", reason: null }],
  });
  expect([back.lost, back.lock.withdrawn]).toEqual([[], undefined]);
});

test("a corrected reading is remembered until it is recorded, and forgotten when it is undone", () => {
  const [old] = two();
  const reading = readingOf(old!.decree, old!.body);
  const hash = readingHash(reading);
  const fixed = () => [entering({}, text("一、 甲", "二、 乙正")), two()[1]!];
  const pending = run(fixed(), before, [], { earlier: known(reading) });
  expect(pending.lock.decrees[0]).toMatchObject({ recorded: hash });
  expect(pending.lost).toEqual([]);
  expect(run(two(), pending.lock).lock.decrees[0]!.recorded).toBeUndefined();
  const recorded = run(fixed(), pending.lock, [], { accepted }).lock.decrees[0]!;
  expect(recorded.recorded).toBeUndefined();
  expect(recorded.history).toEqual([
    { date: "2027-01-01", kind: "更正", reason: "据纸质公报", before: hash },
  ]);
});

test("a provision that goes leaves its anchor, which comes back with its own words alone", () => {
  const without = () => [entering({}, text("一、 甲")), two()[1]!];
  expect(run(without(), before).lost).toEqual(["xinzhou/xzf/2019/9/#s2"]);
  const after = run(without(), before, [], { accepted }).lock;
  expect(after.decrees[0]!.retired).toMatchObject([{ id: "s2", date: "2027-01-01" }]);
  expect(run(without(), after).events).toEqual([]);
  const other = run([entering({}, text("一、 甲", "二、 新")), two()[1]!], after);
  expect(other.anchors[0]).toEqual(["s1", "s2.2"]);
  expect(run(two(), after).lock.decrees[0]).toMatchObject({
    anchors: [{ id: "s1" }, { id: "s2" }],
  });
  expect(run(two(), after).lock.decrees[0]!.retired).toBeUndefined();
});

test("an address follows a corrected number where that is accepted, and leads on from the old one", () => {
  const moved = () => [entering({ number: "忻政发〔2019〕19号" }, text("一、 甲", "二、 乙"))];
  const kept = run([...moved(), two()[1]!], before).lock;
  expect(kept.decrees[0]!.path).toBe("xinzhou/xzf/2019/9/");
  const after = run([...moved(), two()[1]!], kept, [], { accepted });
  const [decree] = after.lock.decrees;
  expect(decree).toMatchObject({ path: "xinzhou/xzf/2019/19/", id: "xzf-2019-19" });
  expect(formerAddresses(decree!)).toEqual(["xinzhou/xzf/2019/9/"]);
  expect(addressesOf(after.lock)).toContain("xinzhou/xzf/2019/9/");
  const wrong = run(two(), after.lock, [], { accepted }).lock.decrees[0]!;
  expect(wrong.path).toBe("xinzhou/xzf/2019/9/");
  expect(formerAddresses(wrong)).toEqual(["xinzhou/xzf/2019/19/"]);
});

test("a number that another decree has moves nothing", () => {
  const both = () => [
    entering({}, text("一、 甲")),
    entering({ number: "忻政发〔2019〕10号", title: "另一件" }, text("一、 乙")),
  ];
  const lock = run(both()).lock;
  const [first, second] = both();
  second!.decree.number = "忻政发〔2019〕9号";
  const after = run([first!, second!], lock, [], { accepted }).lock;
  expect(after.decrees.map(({ path }) => path)).toEqual([
    "xinzhou/xzf/2019/9/",
    "xinzhou/xzf/2019/10/",
  ]);
});

test("an issue read as another year's is lost until it is accepted", () => {
  expect(run(two(), before, [], { year: 2018 }).lost).toEqual(["xinzhou/gazette/2019/2/"]);
  const after = run(two(), before, [], { year: 2018, accepted }).lock;
  expect([after.path, formerAddresses(after)]).toEqual([
    "xinzhou/gazette/2018/2/",
    ["xinzhou/gazette/2019/2/"],
  ]);
});

test("a decree that stops being public is withdrawn like one that goes; one that never was is not", () => {
  const shut = () => [entering({ publicity: "依申请公开" }, text("一、 甲", "二、 乙")), two()[1]!];
  expect(run(shut(), before).lost).toEqual(["xinzhou/xzf/2019/9/"]);
  const after = run(shut(), before, [], { accepted }).lock;
  expect(after.decrees[0]).toMatchObject({ withheld: true, history: [{ kind: "撤回" }] });
  const never = run(shut()).lock;
  expect(never.decrees[0]).toMatchObject({ withheld: true });
  const gone = run([two()[1]!], never);
  expect([gone.lost, gone.lock.withdrawn?.[0]?.history]).toEqual([[], undefined]);
});

test("an issue whose raw file is gone keeps every address, once", () => {
  const occasion = { today: "2027-01-01", accepted };
  const { lock, events } = withdraw(before, occasion);
  expect(events.map(({ path }) => path)).toEqual([
    ...before.decrees.map(({ path }) => path),
    "xinzhou/gazette/2019/2/",
  ]);
  expect(lock.withdrawn).toHaveLength(2);
  expect(isWithdrawn(lock.history)).toBe(true);
  expect(withdraw(lock, occasion)).toEqual({ lock, events: [] });
  const back = run(two(), lock).lock;
  expect([back.decrees.length, back.withdrawn, isWithdrawn(back.history)]).toEqual([
    2,
    undefined,
    false,
  ]);
});
