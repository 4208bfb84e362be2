// Loaded before every script (`node --import`): plain JavaScript, so that an old Node can still say
// in one sentence what is wrong, instead of stopping at the first `.ts` file.
import module from "node:module";
import { join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `本项目的脚本需要 Node 22.18 以上（现在是 ${process.versions.node}）；请先运行 npm ci，再用 npm run 启动脚本，它会用随项目安装的 Node 24。`,
  );
  process.exit(1);
}

// Some 1,500 modules are loaded for a build; compiled, they are kept for the next one.
module.enableCompileCache(join(import.meta.dirname, "..", ".cache", "modules"));
