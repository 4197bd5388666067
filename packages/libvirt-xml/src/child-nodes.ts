import type { XmlElement } from 'libxml2-wasm';
import { XmlTreeNode, XmlXPath, type XmlNode } from 'libxml2-wasm';

/** Compiled once and kept: it is the same for every document. */
const anyChild = XmlXPath.compile('child::node()');

/**
 * All children of an element, of every kind. The binding's processing instructions know no
 * sibling: walking by `next` would lose all that stands behind one, so there XPath is asked.
 */
export function childNodes(element: XmlElement): XmlNode[] {
  const nodes: XmlNode[] = [];
  let node: XmlNode | null = element.firstChild;
  while (node !== null) {
    if (!(node instanceof XmlTreeNode)) return element.find(anyChild);
    nodes.push(node);
    node = node.next;
  }
  return nodes;
}
