/**
 * YAML of an MDX file or an issue's file: keys in the schema's order, one fact a line. The words of
 * a 公文 need no quotes, so that most lines are written here; what might need some, or more than one
 * line, is given to `yaml`, which knows the whole standard and takes ten times as long.
 */
import { Document, isMap, isScalar, isSeq, type Node, visit } from "yaml";

/** Data as YAML 1.2, lines never folded; the same data give the same bytes. */
export const toYaml = (data: object): string =>
  isEmpty(data) || Array.isArray(data) ? byLibrary(data) : pairs(data, "").join("");

type Data = null | string | number | boolean | undefined | object;

const isEmpty = (data: object) => Object.keys(data).length === 0;

/** The lines of a mapping, each with its line end. */
function pairs(map: object, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]: [string, Data]) => {
    if (value === undefined) return [];
    const name = nameOf(key);
    const line = isFlow(value) ? flow(value) : scalar(value, false);
    if (name !== undefined && line !== undefined) return [`${indent}${name}: ${line}\n`];
    if (name === undefined || !isLong(value)) return shift(byLibrary({ [key]: value }), indent);
    return [`${indent}${name}:\n`, ...inside(value, `${indent}  `)];
  });
}

/** The lines of a list, each with its line end. */
function items(list: readonly Data[], indent: string): string[] {
  return list.flatMap((item) => {
    const line = isLine(item) ? flow(item) : scalar(item, false);
    if (line !== undefined) return [`${indent}- ${line}\n`];
    if (isLine(item) || !isLong(item)) return shift(byLibrary([item]), indent);
    const [first, ...rest] = inside(item, `${indent}  `);
    return [`${indent}- ${first!.trimStart()}`, ...rest];
  });
}

const inside = (value: object, indent: string) =>
  Array.isArray(value) ? items(value, indent) : pairs(value, indent);

/** What is written over several lines. */
const isLong = (value: Data): value is object =>
  typeof value === "object" && value !== null && !isEmpty(value);

const isSingle = (value: Data) => typeof value !== "object" || value === null;
const isSingles = (value: Data) => Array.isArray(value) && value.every(isSingle);

/** Numbers stay on the line of the thing they describe. */
const isFlow = (value: Data): value is object =>
  Array.isArray(value) && value.every((item) => typeof item === "number");

/** A mark, a person, a row of a table: one line each, so that a diff shows one line for it. */
const isLine = (value: Data): value is object =>
  isSingles(value) ||
  (isLong(value) &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => isSingle(one) || isSingles(one)));

/** `{ line: 12, title: 通知 }`, `[ 1, 2 ]`; undefined where something in it might need quotes. */
function flow(value: object): string | undefined {
  const isList = Array.isArray(value);
  const words = Object.entries(value)
    .filter(([, one]) => one !== undefined || isList)
    .map(([key, one]: [string, Data]) => {
      const name = isList ? "" : nameOf(key);
      const inner = isSingles(one) ? flow(one as object) : scalar(one, true);
      return name === undefined || inner === undefined
        ? undefined
        : isList
          ? inner
          : `${name}: ${inner}`;
    });
  if (words.includes(undefined)) return undefined;
  if (words.length === 0) return isList ? "[]" : "{}";
  return isList ? `[ ${words.join(", ")} ]` : `{ ${words.join(", ")} }`;
}

/**
 * Begins with a letter, a bracket or a sign beyond ASCII, or with digits that make no number (a
 * hash, `2019年底前`), goes on without a blank or a sign that means something to YAML, and is no word
 * of its own.
 */
const WORDS =
  /^(?!(?:null|true|false)$)(?:[a-z(]|[^\0-\xa0\ufffe\uffff\s]|\d+(?=[^\0-\xa0])|\d(?=[\de]*[a-df][\da-f]*$))(?:(?:[\w/.,:;()%+-]|[^\0-\xa0\ufffe\uffff\s])*(?:[\w/.,;()%+]|[^\0-\xa0\ufffe\uffff\s]))?$/i;
/** No character of YAML outside quotes (5.1), which the library does not see to beyond ASCII. */
const UNPRINTABLE = /[\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/** `2019-01-27` */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** `1880`, `7.6`: words that read as a number */
const NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A value on its line; undefined where only the library knows, and for a list or mapping. */
function scalar(value: Data, inFlow: boolean): string | undefined {
  if (typeof value === "string") return words(value, inFlow);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  return typeof value === "boolean" || value === null ? String(value) : undefined;
}

function words(value: string, inFlow: boolean): string | undefined {
  if (NUMBER.test(value)) return `"${value}"`;
  if (DATE.test(value)) return value;
  if (!WORDS.test(value)) return undefined;
  return inFlow && value.includes(",") ? `"${value}"` : value;
}

const nameOf = (key: string) => (/^[a-z]\w*$/i.test(key) ? words(key, true) : undefined);

/** Lines under their indent; a blank line has none. */
const shift = (yaml: string, indent: string) =>
  yaml.split(/(?<=\n)/).map((line) => (line === "\n" ? line : indent + line));

const isPlain = (node: unknown) => isScalar(node) || (isSeq(node) && node.items.every(isScalar));

/** `isLine` of a node. */
function isLineNode(node: Node): boolean {
  if (isMap(node)) return node.items.every((pair) => isPlain(pair.value));
  return isSeq(node) && node.items.every(isScalar);
}

/** The same by the library; what `toYaml` gives is compared with it, letter for letter. */
export function byLibrary(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string" && UNPRINTABLE.test(node.value))
        node.type = "QUOTE_DOUBLE";
    },
    Collection(key, node, path) {
      const inList = isSeq(path[path.length - 1]) && typeof key === "number";
      const numbers =
        isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === "number");
      if (isLineNode(node) && (inList || numbers)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
