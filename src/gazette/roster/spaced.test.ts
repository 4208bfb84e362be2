/** Roles and names with nothing but spaces between, and what only looks so. */
import { expect, test } from "vitest";
import { find } from "../testing/found.ts";

const people = (lines: string) =>
  find(
    `柳泉县人民政府办公室关于成立县志编纂委员会的通知\n\n柳政办发〔1987〕33号\n\n各乡、镇人民政府：\n\n决定成立县志编纂委员会，其组成人员如下：\n\n${lines}\n\n请遵照执行。\n\n柳泉县人民政府办公室\n\n1987年12月8日\n`,
  ).decrees[0]!.fields.marks.rosters.flatMap(({ roles }) =>
    roles.flatMap(({ role, people }) => people.map(({ name, post }) => `${role} ${name}${post}`)),
  );

test("a committee whose members are names alone", () => {
  expect(
    people(
      "主　任　韩志远\n\n副主任　周玉梅（女）　马占魁（回族）\n\n委　员　李　森　王树声　张　敏（女）\n　　　　韩　冰　乌兰其其格（女，蒙古族）",
    ),
  ).toEqual([
    "主任 韩志远",
    "副主任 周玉梅",
    "副主任 马占魁",
    "委员 李森",
    "委员 王树声",
    "委员 张敏",
    "委员 韩冰",
    "委员 乌兰其其格",
  ]);
});

test.each([
  // one line may be somebody's signature
  "主　任　韩志远",
  // no names
  "主任　委员　顾问\n\n委员　会议　制度",
  "办公室主任　负责制定计划\n\n副主任　负责组织实施",
])("no roster: %s", (lines) => {
  expect(people(lines)).toEqual([]);
});

test("a list of people right under the words that say whose it is", () => {
  expect(
    people("先进个人：\n\n赵福田　石门乡农技站技术骨干\n\n孙桂兰（女）　城关镇粮管所会计"),
  ).toEqual([" 赵福田石门乡农技站技术骨干", " 孙桂兰城关镇粮管所会计"]);
  expect(people("先进个人：\n\n石门乡　城关镇\n\n希望再接再厉。")).toEqual([]);
});
