import { XmlText, type XmlTreeNode } from 'libxml2-wasm';

function indentNode(node: XmlTreeNode): XmlText | undefined {
  const previous = node.prev;
  return previous instanceof XmlText && previous.content.trim() === '' ? previous : undefined;
}

/** The white space that indents a node; empty where it stands behind something else. */
export function indentOf(node: XmlTreeNode | undefined): string {
  return node === undefined ? '' : (indentNode(node)?.content ?? '');
}

/** Removes a node and its indent, so that no blank line is left. */
export function removeWithIndent(node: XmlTreeNode): void {
  indentNode(node)?.remove();
  node.remove();
}
