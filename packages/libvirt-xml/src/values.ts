import { attributeOf, textOf, type Element } from './element.ts';

/** A decimal count; undefined for anything else, and for what a double cannot hold exactly. */
export function toCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** As `toCount`, with a sign: libvirt writes -1 for "choose a port". */
export function toInteger(text: string | undefined): number | undefined {
  if (text?.startsWith('-') !== true) return toCount(text);
  const size = toCount(text.slice(1));
  return size === undefined ? undefined : -size;
}

export function countAttribute(element: Element | undefined, name: string): number | undefined {
  return toCount(attributeOf(element, name));
}

export function countText(element: Element | undefined): number | undefined {
  return toCount(textOf(element));
}

/** libvirt's two pairs of words; undefined where neither is said. */
export function toBoolean(text: string | undefined): boolean | undefined {
  if (text === 'yes' || text === 'on') return true;
  if (text === 'no' || text === 'off') return false;
  return undefined;
}

export function booleanAttribute(element: Element | undefined, name: string): boolean | undefined {
  return toBoolean(attributeOf(element, name));
}
