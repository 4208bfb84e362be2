/** `npm run bench`: what the archive costs, beside peers on the same work. */
import { cpus } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { noise } from "./bench/measure.ts";
import { benchPages, type PagesBench } from "./bench/pages.ts";
import { benchSearch, type SearchBench } from "./bench/search.ts";
import { benchSite, type SiteBench } from "./bench/site.ts";
import { benchUsb, type UsbBench } from "./bench/usb.ts";

/** 1,60 as whole numbers above zero. */
function sizes(text: string): number[] {
  const all = text.split(",").map(Number);
  if (all.some((one) => !Number.isInteger(one) || one < 1))
    throw new InvalidArgumentError("应为一个或几个正整数，以半角逗号隔开，如 1,60");
  return all;
}

/** Prints a report, what it was made on, and how far the machine's own noise goes. */
async function print(report: Promise<string>): Promise<void> {
  console.log(await report);
  console.log(`\nNode ${process.versions.node}，${cpus().length} 核`);
  console.log(`机器的噪声：同一件事最慢是最快的 ${noise().toFixed(2)} 倍，比这小的差别不作数`);
}

const program = new Command("bench");
program
  .command("site", { isDefault: true })
  .description("量导入和生成网站的快慢，旁边是 Eleventy，装有 Hugo 的还有 Hugo")
  .option("--issues <sizes>", "合成多少期，每期 12 件；可以几个大小", sizes, [1, 60])
  .option("--bytes <n>", "每件大约多少字节", Number, 6000)
  .option("--runs <n>", "每项做几遍，取中位数", Number, 3)
  .action((options: SiteBench) => print(benchSite(options)));
program
  .command("search")
  .description("量检索的快慢和大小，旁边是 Pagefind 原样、MiniSearch、FlexSearch")
  .option("--issues <sizes>", "合成多少期，每期 12 件；可以几个大小", sizes, [1, 60, 240])
  .option("--bytes <n>", "每件大约多少字节", Number, 6000)
  .action((options: SearchBench) => print(benchSearch(options)));
program
  .command("usb")
  .description("量离线版占多少地方、检索要等多久")
  .option("--issues <sizes>", "合成多少期，每期 12 件；可以几个大小", sizes, [1, 240])
  .option("--bytes <n>", "每件大约多少字节", Number, 14_000)
  .action((options: UsbBench) => print(benchUsb(options)));
program
  .command("pages")
  .description("量读者打开一页要等多久、收到多少：Lighthouse 性能分，每页的传输和它的正文")
  .option("--content <dir>", "公报与著录所在的文件夹", "content")
  .option("--out <dir>", "已经生成的站点；不写就重新生成")
  .option("--runs <n>", "每页看几遍，取中位数", Number, 3)
  .action((options: PagesBench) => print(benchPages(options)));

await program.parseAsync();
