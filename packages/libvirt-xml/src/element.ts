import { XmlCData, XmlElement, XmlText } from 'libxml2-wasm';
import { childNodes } from './child-nodes.ts';

/**
 * An element as plain data, detached from the parser's memory: views are pure functions of it.
 * Comments and processing instructions are left out; editing keeps them (see `document.ts`).
 */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** `''` for none, which is where libvirt's own elements live. */
  readonly namespaceUri: string;
  /** Those without a prefix, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text and CDATA, not that of its children. */
  readonly text: string;
}

/** Copies an element out of the parser. libxml2 bounds the depth at 256, so recursion is safe. */
export function snapshot(element: XmlElement): Element {
  const attributes = new Map<string, string>();
  for (const attribute of element.attrs)
    if (attribute.prefix === '') attributes.set(attribute.name, attribute.value);
  const children: Element[] = [];
  let text = '';
  for (const node of childNodes(element)) {
    if (node instanceof XmlElement) children.push(snapshot(node));
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  }
  return { name: element.name, namespaceUri: element.namespaceUri, attributes, children, text };
}

/** The children of that name; elements of foreign namespaces are never libvirt's. */
export function childrenOf(
  element: Element | undefined,
  name: string,
  namespaceUri = '',
): readonly Element[] {
  if (element === undefined) return [];
  return element.children.filter(
    (child) => child.name === name && child.namespaceUri === namespaceUri,
  );
}

export function childOf(
  element: Element | undefined,
  name: string,
  namespaceUri = '',
): Element | undefined {
  return element?.children.find(
    (child) => child.name === name && child.namespaceUri === namespaceUri,
  );
}

/** The first element along a path of child names. */
export function at(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childOf(found, name), element);
}

/** An attribute's value; an empty one counts as absent, as it does for libvirt's enums. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name);
  return value === '' ? undefined : value;
}

/** Text without the white space around it; undefined where nothing is left. */
export function textOf(element: Element | undefined): string | undefined {
  const text = element?.text.trim();
  return text === '' ? undefined : text;
}
