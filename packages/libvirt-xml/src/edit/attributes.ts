import type { XmlElement } from 'libxml2-wasm';

/**
 * Sets or removes an attribute without a prefix.
 *
 * Two traps of the binding are walked around here. Under a default namespace it looks for, and
 * creates, an attribute *in* that namespace, so that a second one of the same name would arise.
 * And assigning to an attribute's `value` reads entities: `&amp;` would be stored as `&`.
 */
export function setPlainAttribute(element: XmlElement, name: string, value: string | null): void {
  const present = element.attrs.find((each) => each.prefix === '' && each.name === name);
  if (value === null) {
    present?.remove();
    return;
  }
  // Where no default namespace is in scope, the binding replaces it in its place.
  if (element.namespaceForPrefix('') !== null) present?.remove();
  element.setAttr(name, value);
}
