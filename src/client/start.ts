/** The door of the offline edition: tries what the edition needs, and says what this browser cannot do. */
const list = document.querySelector("[data-selftest]");

const say = (ok: boolean, words: string): void => {
  const item = document.createElement("li");
  item.textContent = `${ok ? "可以" : "不行"}：${words}`;
  list?.append(item);
};

/** Whether a script beside the page can be loaded later, as the search does with its index. */
const scripts = (): Promise<boolean> =>
  new Promise((done) => {
    const script = document.createElement("script");
    script.onload = () => done(true);
    script.onerror = () => done(false);
    script.src = "pagefind/traditional.js";
    document.head.append(script);
  });

async function test(): Promise<void> {
  list?.replaceChildren();
  say(true, "阅读、按目录查找、复制引文、打印");
  const found = await searching();
  say(found === "", `检索${found}`);
  const picker = "webkitdirectory" in document.createElement("input");
  say(picker, picker ? "检查完整" : "检查完整（这个浏览器不能选择文件夹，请换电脑浏览器）");
}

/** What keeps the search from working here; empty when nothing does. */
async function searching(): Promise<string> {
  if (!("DecompressionStream" in globalThis)) return "（这个浏览器太旧，请换较新的）";
  return (await scripts()) ? "" : "（这个浏览器不让网页读取旁边的文件）";
}

void test();
