/** An element of an API description. Mixed content is flattened into `text`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return entities[entity] ?? whole;
  });
}

/**
 * Parses the subset of XML that libvirt's API descriptions use: elements, attributes, text, CDATA
 * and comments. Not a general parser.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  const stack: XmlElement[] = [root];
  const token =
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
  for (const match of source.matchAll(token)) {
    const [, cdata, closing, name, attributeText, selfClosing, text] = match;
    const parent = stack.at(-1) ?? root;
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += decode(text);
    else if (name === undefined) continue;
    else if (closing) stack.pop();
    else {
      const element: XmlElement = {
        name,
        attributes: parseAttributes(attributeText ?? ''),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!selfClosing) stack.push(element);
    }
  }
  const [first] = root.children;
  if (stack.length !== 1 || !first) throw new Error('not a well-formed API description');
  return first;
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, double, single] of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[key ?? ''] = decode(double ?? single ?? '');
  }
  return attributes;
}
