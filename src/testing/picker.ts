/**
 * The folder picker of Firefox in a test. Its driver cannot set a folder (`input.setFiles` refuses
 * one), so the two dialogs are answered from within the browser: the system's choice of a folder,
 * and Firefox's own question whether the page may read it. All that follows is as for a reader.
 */
import type { Browser } from "puppeteer-core";

/** What the driver's connection offers beyond the driver. */
interface Connected {
  connection: { send(command: string, what: object): Promise<{ result: unknown }> };
}

/** Every folder picker that opens from now on gives this folder. Needs {@link SYSTEM} at the launch. */
export async function pickFolder(firefox: Browser, folder: string): Promise<void> {
  const { connection } = firefox as unknown as Connected;
  const done = await connection.send("script.evaluate", {
    target: { context: await windowOf(firefox) },
    awaitPromise: false,
    expression: `window.gazetteFolder = ${JSON.stringify(folder)}; ${ANSWERS}`,
  });
  if ((done.result as { type: string }).type !== "success") throw new Error(JSON.stringify(done));
}

const WINDOW = "chrome://browser/content/browser.xhtml";

/** The browser's own window. */
async function windowOf(firefox: Browser): Promise<string> {
  const { connection } = firefox as unknown as Connected;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const found = contexts.find(({ url }) => url === WINDOW);
  if (found) return found.context;
  throw new Error(`${await firefox.version()} 不让测试回答它的对话框：要 153 或更新的`);
}

/** What lets a driver speak to the browser itself. */
export const SYSTEM = { args: ["--remote-allow-system-access"] };

/**
 * Runs in the browser's window, once: nsIFilePicker and the confirmation answered. The question's
 * button is dead until a timer of its window has run, and `acceptDialog` on a dead button does
 * nothing and says nothing: the button is brought to life first.
 */
const ANSWERS = `
if (!window.gazettePicker) {
  const folder = () => {
    const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    file.initWithPath(window.gazetteFolder);
    return file;
  };
  window.gazettePicker = {
    QueryInterface: ChromeUtils.generateQI(["nsIFilePicker"]),
    init() {},
    appendFilters() {},
    appendFilter() {},
    appendRawFilter() {},
    get file() { return folder(); },
    open: (callback) =>
      Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK)),
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(), "", "@mozilla.org/filepicker;1",
    {
      QueryInterface: ChromeUtils.generateQI(["nsIFactory"]),
      createInstance: (iid) => window.gazettePicker.QueryInterface(iid),
    },
  );
  Services.obs.addObserver((prompt) => {
    const dialog = prompt.document.querySelector("dialog");
    Services.tm.dispatchToMainThread(() => {
      dialog.getButton("accept").disabled = false;
      dialog.acceptDialog();
    });
  }, "common-dialog-loaded");
}`;
