/**
 * How remark-stringify writes what it has no safe default for: tags (sections
 * are not indented, an empty tag is closed) and characters that only MDX, only
 * Markdown or only one reader of them takes for syntax.
 */
import type { PhrasingContent, Text } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Handle, Info, State, Unsafe } from "mdast-util-to-markdown";

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function open(node: Element): string {
  const attributes = node.attributes.map((attribute) => {
    const { name, value } = attribute as { name: string; value: string };
    return ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  });
  return `<${node.name}${attributes.join("")}>`;
}

const text: Handle = (node: MdxJsxTextElement, _parent, state, info) => {
  if (node.name === "br") return "<br/>";
  const children = node.children as PhrasingContent[];
  const inside = { ...info, before: ">", after: "<" };
  const inner = state.containerPhrasing({ type: "paragraph", children }, inside);
  return `${open(node)}${inner}</${node.name}>`;
};

const flow: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const inner = state.containerFlow({ type: "root", children: node.children as never[] }, info);
  return [open(node), inner, `</${node.name}>`].filter((part) => part !== "").join("\n\n");
};

/**
 * Every `_` gets its backslash: remark leaves one out between letters, and takes
 * half of a surrogate pair for a letter where readers see a symbol (😀_a_😀).
 */
const words: Handle = (node: Text, _parent, state, info) =>
  isPlain(node.value)
    ? node.value
    : escaped(node.value, state, info).replace(/\\[\s\S]|_/g, (found) =>
        found === "_" ? "\\_" : found,
      );

/** As remark escapes it, which tries every pattern of what is unsafe: here those whose character is there. */
function escaped(value: string, state: State, info: Info): string {
  const { unsafe } = state;
  const around = info.before + value + info.after;
  state.unsafe = unsafe.filter(({ character }) => around.includes(character));
  try {
    return state.safe(value, info);
  } finally {
    state.unsafe = unsafe;
  }
}

/**
 * Words that no escaping concerns, which is most of them: every pattern of what is
 * unsafe stands for a character of ASCII (never a digit) or for a blank.
 */
const isPlain = (value: string) => PLAIN.test(value);
const PLAIN = /^[^\0-/:-\xa0\s\ud800-\udfff]*$/;

/** What stands in front of a tag asks how that begins: without this all of it is written for the answer. */
const peek = () => "<";

export const handlers = {
  text: words,
  mdxJsxTextElement: Object.assign(text, { peek }),
  mdxJsxFlowElement: flow,
};

/** Blanks that a reader of Markdown or JSX may drop at the edge of a line, tag or cell. */
const blanks = [" ", "\t", "\u00a0", "\u2002", "\u2003", "\u3000"];

// Look-arounds, so that every blank of a run is seen.
const edges = blanks.flatMap((character): Unsafe[] => [
  { character, before: "(?<=[\\r\\n>])", inConstruct: "phrasing" },
  { character, after: "(?=[\\r\\n<])", inConstruct: "phrasing" },
  { character, before: "(?<=[ |])", inConstruct: "tableCell" },
  { character, after: "(?=[ |])", inConstruct: "tableCell" },
]);

/** Characters written as references or with a backslash wherever they stand. */
const always = ["\t", "\n", "\r", "\u00a0", "{", "}", "<", "~"].map(
  (character): Unsafe => ({ character, inConstruct: "phrasing" }),
);

/** MDX takes a line that begins so for a module's code. */
const esm: Unsafe[] = [
  { atBreak: true, character: "i", after: "mport" },
  { atBreak: true, character: "e", after: "xport" },
];

export const unsafe: Unsafe[] = [...edges, ...always, ...esm];
