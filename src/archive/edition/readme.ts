/** `README.txt` in plain words; with a byte order mark and CRLF, so that any Windows shows it right. */
import { chineseDate } from "../cite/legal.ts";
import { MANIFEST, spoken } from "./manifest.ts";
import { ENTRY } from "./names.ts";

export interface Readme {
  title: string;
  date: string;
  decrees: number;
  issues: number;
  url: string | null;
}

export function readme({ title, date, decrees, issues, url }: Readme): string {
  const online = url ? `网上版：${url}` : "本档案尚未在网上发布。";
  const lines = `${title}（离线版）
截至${chineseDate(date)}，收录${issues}期、${decrees}件文件

怎样打开
  双击“${ENTRY}”。不用安装，不用上网。
  如果没有反应，双击 index.html，或者用浏览器打开它。
  在手机上，用文件管理器找到“${ENTRY}”，选择用浏览器打开。
  请不要改动文件夹里的文件和名称；整个文件夹可以随意复制、移动。

怎样检查是否完整
  打开 verify.html，选择这个文件夹，逐个文件比对校验值。
  会用命令行的，也可以在这个文件夹里运行：
    sha256sum -c ${MANIFEST}
  同一个 U 盘上的检查只能证明文件没有损坏、没有缺少。
  要证明没有被人替换，请把 ${MANIFEST} 自身的校验值
  与档案馆另外公布的数字比对。

数据
  data 文件夹里是题录（JSON、CSV）、整期电子书（EPUB）、按年打包的全文（ZIP），
  打开 books.html 可以逐个取用；按 BagIt 1.0（RFC 8493）组织，可以直接入库长期保存。

${online}
与纸质公报不一致的，以纸质公报为准。
`;
  return `\ufeff${lines.replaceAll("\n", "\r\n")}`;
}

/** What a publisher prints beside the stick, or on the web. */
export const announcement = (hash: string): string => `${MANIFEST} 的 SHA-256：\n${spoken(hash)}`;
