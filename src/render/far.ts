import type { Element, ElementContent } from "hast";

/** Characters before a passage that is off the first screen whatever its size: a phone shows some 600. */
const SCREEN = 1500;

/**
 * Marks the sections that begin below the first screen: a browser may lay them out later, one after
 * another, so that a long text answers the reader's finger as soon as a short one.
 * @returns the same elements, their sections marked in place
 */
export function putOff(tree: Element[]): Element[] {
  let before = 0;
  const visit = (node: ElementContent): void => {
    if (node.type === "text") before += node.value.length;
    if (node.type !== "element") return;
    const { className } = node.properties;
    if (before > SCREEN && node.tagName === "section" && Array.isArray(className))
      className.push("far");
    node.children.forEach(visit);
  };
  tree.forEach(visit);
  return tree;
}
