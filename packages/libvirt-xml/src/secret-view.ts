import { attributeOf, childOf, snapshot, textOf, type Element } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { booleanAttribute } from './values.ts';

/** What a secret's definition tells; never its value. Tolerant as the view of a domain is. */
export interface SecretView {
  readonly uuid: string | undefined;
  readonly description: string | undefined;
  readonly ephemeral: boolean;
  readonly private: boolean;
  readonly usageType: string | undefined;
  readonly usageId: string | undefined;
}

/** @throws XmlParseError where the text is no document; any document gives a view. */
export function secretView(xml: string): SecretView {
  const document = parseXml(xml);
  try {
    return secretViewOf(snapshot(document.root));
  } finally {
    document.dispose();
  }
}

function secretViewOf(secret: Element): SecretView {
  const usage = childOf(secret, 'usage');
  // The element that names it differs by type: volume, name, target.
  const [id] = usage?.children ?? [];
  return {
    uuid: textOf(childOf(secret, 'uuid')),
    description: textOf(childOf(secret, 'description')),
    ephemeral: booleanAttribute(secret, 'ephemeral') ?? false,
    private: booleanAttribute(secret, 'private') ?? false,
    usageType: attributeOf(usage, 'type'),
    usageId: textOf(id),
  };
}
