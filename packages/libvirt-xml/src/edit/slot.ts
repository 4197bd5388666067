import { XmlElement, XmlText } from 'libxml2-wasm';
import { childNodes } from '../child-nodes.ts';
import { insertionIndex } from './child-order.ts';
import { indentOf } from './white-space.ts';

/**
 * A word that occurs nowhere in the text, for a comment that marks a place in it. Not an element:
 * the binding gives a new one its neighbour's own default namespace, which is freed with it.
 */
export function freeWord(xml: string): string {
  let name = 'slot';
  for (let n = 0; xml.includes(name); n += 1) name = `slot-${n}`;
  return name;
}

/** What stands around a new child so that it is indented like its siblings. */
export interface Indent {
  readonly before: string;
  readonly after: string;
}

/** Marks where libvirt's order wants a new child of that name. */
export function placeSlot(parent: XmlElement, childName: string, slot: string): Indent {
  const siblings = childNodes(parent).filter((node) => node instanceof XmlElement);
  const [first] = siblings;
  if (first === undefined) return placeAlone(parent, slot);
  const names = siblings.map((sibling) => sibling.name);
  const previous = siblings[insertionIndex(parent.name, names, childName) - 1];
  if (previous === undefined) {
    const indent = indentOf(first);
    first.prependComment(slot);
    return { before: '', after: indent };
  }
  const indent = indentOf(previous);
  previous.appendComment(slot);
  return { before: indent, after: '' };
}

/** Among nothing but text and comments: last, though before the white space that ends them. */
function placeAlone(parent: XmlElement, slot: string): Indent {
  const last = parent.lastChild;
  if (last instanceof XmlText && last.content.trim() === '') last.prependComment(slot);
  else parent.addComment(slot);
  return { before: '', after: '' };
}
