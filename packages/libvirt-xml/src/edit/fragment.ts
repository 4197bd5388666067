import { XmlElement, XmlText, XmlCData } from 'libxml2-wasm';
import { childNodes } from '../child-nodes.ts';
import { XmlEditError, XmlParseError } from '../errors.ts';
import { parseXml } from '../parse-xml.ts';

const quote = (uri: string) =>
  uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The name of the one element that a fragment holds, read with the namespaces in scope where it
 * will stand. Read alone first, a fragment cannot close the element it is put into.
 * @throws XmlEditError `invalid_fragment`
 */
export function fragmentName(fragment: string, scope: Readonly<Record<string, string>>): string {
  const declarations = Object.entries(scope)
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${quote(uri)}"`)
    .join('');
  const document = parseFragment(`<fragment${declarations}>${fragment}</fragment>`);
  try {
    return onlyElement(document.root).name;
  } finally {
    document.dispose();
  }
}

function parseFragment(xml: string) {
  try {
    return parseXml(xml);
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    throw new XmlEditError('invalid_fragment', error.message);
  }
}

function onlyElement(wrapper: XmlElement): XmlElement {
  let found: XmlElement | undefined;
  for (const node of childNodes(wrapper)) {
    const isText = node instanceof XmlText || node instanceof XmlCData;
    const extra = node instanceof XmlElement ? found : isText && node.content.trim() !== '';
    if (extra !== undefined && extra !== false)
      throw new XmlEditError('invalid_fragment', 'A fragment is one element and nothing beside it');
    if (node instanceof XmlElement) found = node;
  }
  if (found !== undefined) return found;
  throw new XmlEditError('invalid_fragment', 'The fragment holds no element');
}
