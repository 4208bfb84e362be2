/**
 * A zero within a spelled-out number, whatever the printer or the OCR took for it, becomes 〇; the
 * length stays: `二○○四年`, `二OO六年`, `一九九O`
 */
const ZEROS =
  /(?<before>[一二三四五六七八九〇])(?<zeros>[○◯OoОΟ]{1,3})(?=[一二三四五六七八九〇年])/g;

/** A text with its spelled zeros as 〇, of the same length. */
export const spelledZeros = (text: string): string =>
  text.replace(ZEROS, (_, before: string, zeros: string) => before + "〇".repeat(zeros.length));
