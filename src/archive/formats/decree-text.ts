import { canonicalOf } from "../canonical.ts";
import type { DecreeOutput } from "./archive.ts";

/** The canonical text: its SHA-256 is the decree's 正文校验值. */
export const decreeText: DecreeOutput = {
  file: "index.txt",
  type: "text/plain",
  about: "纯文本；页面上的正文校验值就是这个文件的 SHA-256",
  example: "curl -s …/index.txt | sha256sum",
  render: ({ decree, body }) => canonicalOf(decree, body).text,
};

export const beside = [decreeText];
