/** 报告差错: where a reader's remark on a passage goes, with its address and its words filled in. */

/** A passage as the reader sees it. */
export interface Passage {
  /** number or title of the document, and the provision: 忻政发〔2019〕9号 三、（二） */
  name: string;
  address: string;
  words: string;
}

/** So many characters show which passage is meant; a longer mail address is refused by some programs. */
const WORDS = 200;

/**
 * The address that opens a report.
 * @param contact `contact` of `site.yaml`: `mailto:…` becomes a mail with subject
 *   and text; in any other address `{name}`, `{address}` and `{words}` are filled
 *   in (https://…/new?title={name}&body={address}), and without them it stays as it is
 */
export function reportLink(contact: string, passage: Passage): string {
  const words = shortened(passage.words);
  const filled: Record<string, string> = { ...passage, words };
  if (!contact.startsWith("mailto:"))
    return contact.replace(/\{(name|address|words)\}/g, (_, key) =>
      encodeURIComponent(filled[key] ?? ""),
    );
  const subject = `报告差错：${passage.name}`;
  const body = `地址：${passage.address}\r\n文字：${words}\r\n应为：\r\n`;
  const join = contact.includes("?") ? "&" : "?";
  return `${contact}${join}subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The contact as a plain link: without what only a passage could fill in. */
export const contactLink = (contact: string): string =>
  contact.startsWith("mailto:") ? contact : contact.replace(/\{(name|address|words)\}/g, "");

function shortened(words: string): string {
  const letters = Array.from(words.replaceAll(/\s+/g, " ").trim());
  return letters.length <= WORDS ? letters.join("") : `${letters.slice(0, WORDS).join("")}…`;
}
