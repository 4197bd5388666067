import { attributeOf, childOf, textOf, type Element } from '../element.ts';

/** A vendor or product: its number and what a database calls it. */
export interface NamedThing {
  /** `0x8086`. */
  readonly id: string | undefined;
  readonly name: string | undefined;
}

export function namedThing(parent: Element, name: string): NamedThing {
  const element = childOf(parent, name);
  return { id: attributeOf(element, 'id'), name: textOf(element) };
}
