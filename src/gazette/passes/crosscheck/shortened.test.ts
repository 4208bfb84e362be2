/** Contents that shorten the titles of an issue, each in one way throughout. */
import { expect, test } from "vitest";
import { find } from "../../testing/found.ts";

const TITLES = [
  "云溪县人民政府关于加强秋季森林防火工作的通知",
  "云溪县人民政府关于表彰2020年度先进集体的决定",
  "云溪县人民政府办公室关于印发云溪县校车安全管理办法的通知",
  "云溪县人民政府办公室关于做好汛期地质灾害防治工作的通知",
];
const NUMBERS = [
  "云政发〔2021〕5号",
  "云政发〔2021〕6号",
  "云政办发〔2021〕8号",
  "云政办发〔2021〕9号",
];
const INNER =
  "云溪县校车安全管理办法\n\n第一条　为加强校车安全管理，制定本办法。\n\n第二条　本办法自2021年9月1日起施行。\n\n";

const documents = TITLES.map((title, at) => {
  const text =
    at === 2
      ? "《云溪县校车安全管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。"
      : "现将有关事项通知如下，请认真贯彻落实，确保各项工作落到实处。";
  return `${title}\n\n${NUMBERS[at]}\n\n各乡镇人民政府：\n\n${text}\n\n云溪县人民政府\n\n2021年8月${at + 5}日\n\n${at === 2 ? INNER : ""}`;
}).join("");

const read = (lines: string[]) => {
  const contents = lines.map((line, at) => `${line} …… ${at + 1}`).join("\n\n");
  const { tree, decrees } = find(
    `云溪县人民政府公报\n\n2021年第8期\n\n目 录\n\n${contents}\n\n${documents}`,
  );
  return {
    matched: tree.data.entries.map(({ decree }) => decree),
    count: decrees.length,
    differences: tree.data.differences.map(({ what }) => what),
  };
};
const same = { matched: ["1", "2", "3", "4"], count: 4, differences: [] };
const withNumbers = (lines: string[]) => lines.map((line, at) => `${line}（${NUMBERS[at]}）`);

test.each([
  [
    "neither the issuer nor 关于",
    [
      "加强秋季森林防火工作的通知",
      "表彰2020年度先进集体的决定",
      "印发云溪县校车安全管理办法的通知",
      "做好汛期地质灾害防治工作的通知",
    ],
  ],
  [
    "no kind at the end",
    [
      "云溪县人民政府关于加强秋季森林防火工作",
      "云溪县人民政府关于表彰2020年度先进集体",
      "云溪县人民政府办公室关于印发云溪县校车安全管理办法",
      "云溪县人民政府办公室关于做好汛期地质灾害防治工作",
    ],
  ],
  [
    "neither the one nor the other",
    [
      "加强秋季森林防火工作",
      "表彰2020年度先进集体",
      "印发《云溪县校车安全管理办法》",
      "做好汛期地质灾害防治工作",
    ],
  ],
  [
    "dots for what is left out",
    [
      "云溪县人民政府关于加强……防火工作的通知",
      "云溪县人民政府关于表彰…先进集体的决定",
      "云溪县人民政府办公室关于印发……管理办法的通知",
      "云溪县人民政府办公室关于做好……防治工作的通知",
    ],
  ],
])("is custom and no difference: %s", (_, lines) => {
  expect(read(lines)).toEqual(same);
  expect(read(withNumbers(lines))).toEqual(same);
});

test.each([
  // the text that is issued in place of the notice; 印发《…》 for 关于印发…的通知
  "云溪县校车安全管理办法",
  "云溪县人民政府办公室印发《云溪县校车安全管理办法》",
  "印发《云溪县校车安全管理办法》",
])("names a notice by what it issues: %s", (line) => {
  const lines = [TITLES[0]!, TITLES[1]!, line, TITLES[3]!];
  expect(read(lines)).toEqual(same);
  expect(read(withNumbers(lines))).toEqual(same);
});

test("a text that is forwarded, named in place of the notice, is no document of its own", () => {
  const carried = `云溪县人民政府办公室转发县教育局关于做好招生工作意见的通知\n\n云政办发〔2021〕11号\n\n各乡镇人民政府：\n\n县教育局《关于做好招生工作的意见》已经县政府同意，现转发给你们，请认真贯彻执行。\n\n云溪县人民政府办公室\n\n2021年8月12日\n\n关于做好招生工作的意见\n\n县人民政府：\n\n为做好招生工作，提出如下意见，请审议。\n\n县教育局\n\n2021年7月1日\n\n`;
  const lines = [...TITLES, "县教育局关于做好招生工作的意见"];
  const contents = lines.map((line, at) => `${line} …… ${at + 1}`).join("\n\n");
  const { tree, decrees } = find(
    `云溪县人民政府公报\n\n2021年第8期\n\n目 录\n\n${contents}\n\n${documents}${carried}`,
  );
  expect(decrees).toHaveLength(5);
  expect(tree.data.entries.at(-1)?.decree).toBe("5");
  expect(tree.data.differences).toEqual([]);
});

test.each([
  [
    "the short name of an office",
    (title: string) =>
      title.replace("云溪县人民政府办公室", "县府办").replace("云溪县人民政府", "县政府"),
  ],
  ["no place", (title: string) => title.replaceAll("云溪县", "")],
])("is custom, where more than one has it: %s", (_, short) => {
  expect(read(withNumbers(TITLES.map(short)))).toEqual(same);
  expect(read(withNumbers([TITLES[0]!, TITLES[1]!, TITLES[2]!, short(TITLES[3]!)]))).toEqual({
    ...same,
    differences: ["题名"],
  });
});

test("one title shortened among whole ones is a difference", () => {
  const lines = [TITLES[0]!, TITLES[1]!, TITLES[2]!, "做好汛期地质灾害防治工作的通知"];
  expect(read(withNumbers(lines))).toEqual({ ...same, differences: ["题名"] });
});

test("another kind, another word are differences, however the others are shortened", () => {
  const lines = [
    "加强秋季森林防火工作的意见",
    "表彰2020年度先进集体的决定",
    "印发云溪县校车安全管理办法的通知",
    "做好汛期地质灾害防冶工作的通知",
  ];
  expect(read(withNumbers(lines))).toEqual({ ...same, differences: ["题名", "题名"] });
});

test("dots that leave out something else are a difference", () => {
  const lines = withNumbers(TITLES);
  lines[0] = `云溪县人民政府关于加强……防汛工作的通知（${NUMBERS[0]}）`;
  expect(read(lines)).toEqual({ ...same, differences: ["题名"] });
});

test("two titles with one matter are told apart by their kind", () => {
  const [first, second] = ["通知", "意见"].map(
    (kind, at) =>
      `云溪县人民政府关于加强森林防火工作的${kind}\n\n云政发〔2021〕${at + 5}号\n\n各乡镇人民政府：\n\n现将有关事项通知如下，请认真贯彻落实，确保各项工作落到实处。\n\n云溪县人民政府\n\n2021年8月${at + 5}日\n\n`,
  );
  const contents =
    "加强森林防火工作的意见 …… 3\n\n加强森林防火工作的通知 …… 1\n\n防火须知 …… 5\n\n";
  const { tree } = find(
    `云溪县人民政府公报\n\n2021年第8期\n\n目 录\n\n${contents}${first}${second}`,
  );
  expect(tree.data.entries.map(({ decree }) => decree)).toEqual(["2", "1", null]);
});
