/** What the site's script writes on a decree's page and says of what it did. */
export const readingStrings = {
  copy: "复制",
  copied: "已复制",
  failed: "请手动复制",
  linkCopied: "已复制这一段的链接",
  report: "报告这一段的差错",
};
