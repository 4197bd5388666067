import { attributeOf, childOf, childrenOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { toInteger } from './values.ts';

/** A network filter, for reading. Tolerant as the view of a domain is. */
export interface NwfilterView {
  readonly name: string | undefined;
  readonly uuid: string | undefined;
  readonly chain: string | undefined;
  readonly priority: number | undefined;
  readonly ruleCount: number;
  /** Names of filters that it is made of. */
  readonly references: readonly string[];
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function nwfilterView(xml: string): NwfilterView {
  const document = parseXml(xml);
  try {
    return nwfilterViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function nwfilterViewOf(filter: Element): NwfilterView {
  const references = childrenOf(filter, 'filterref').flatMap(
    (reference) => attributeOf(reference, 'filter') ?? [],
  );
  return {
    name: attributeOf(filter, 'name'),
    uuid: textOf(childOf(filter, 'uuid')),
    chain: attributeOf(filter, 'chain'),
    priority: toInteger(attributeOf(filter, 'priority')),
    ruleCount: childrenOf(filter, 'rule').length,
    references: [...new Set(references)],
  };
}
