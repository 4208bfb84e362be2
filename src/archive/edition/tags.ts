/**
 * The start tags of a page, by the tokenizer of the HTML standard and without building a tree:
 * quicker by half, and what stands in `<noscript>` is read too, which a parser that may run
 * scripts takes for text.
 */
import { type Token, Tokenizer, TokenizerMode } from "parse5";

export interface Tag {
  tagName: string;
  attrs: readonly { name: string; value: string }[];
  /** from 1 */
  line: number;
  /** where an attribute stands in the page, end exclusive */
  at(name: string): { start: number; end: number } | undefined;
}

/** Elements whose content is no markup. */
const TEXT: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};

const nothing = (): void => {};

/** In the order of the page. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tags.push(tagOf(token));
        tokenizer.state = TEXT[token.tagName] ?? tokenizer.state;
      },
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

const tagOf = ({ tagName, attrs, location }: Token.TagToken): Tag => ({
  tagName,
  attrs,
  line: location?.startLine ?? 0,
  at(name) {
    const found = location?.attrs?.[name];
    return found && { start: found.startOffset, end: found.endOffset };
  },
});
