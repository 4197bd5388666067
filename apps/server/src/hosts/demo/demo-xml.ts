type Attributes = Readonly<Record<string, string | number | undefined>>;
export type XmlContent = string | readonly XmlContent[] | undefined;

const escaped: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ["'", '&apos;'],
]);

/** Text as it stands between tags or in an attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>']/g, (character) => escaped.get(character) ?? character);
}

/** One element; undefined attributes and content are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: XmlContent[]
): string {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}='${xmlText(String(value))}'`)
    .join('');
  const inner = joined(content);
  return inner === '' ? `<${name}${start}/>` : `<${name}${start}>${inner}</${name}>`;
}

/** An element that holds a value; nothing where there is none. */
export function valueElement(
  name: string,
  value: string | number | undefined,
  attributes: Attributes = {},
): string | undefined {
  return value === undefined ? undefined : element(name, attributes, xmlText(String(value)));
}

function joined(content: XmlContent): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : content.map(joined).join('');
}
