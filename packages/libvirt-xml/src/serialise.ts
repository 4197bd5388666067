import { XmlError, type XmlDocument } from 'libxml2-wasm';
import { XmlCanonicalError } from './errors.ts';
import { parseXml } from './parse-xml.ts';

/** libxml2's value of `standalone` for a document that came without an XML declaration. */
const NO_DECLARATION = -1;

/** As it was read: libxml2 would indent and add a declaration unless told not to. */
export function serialise(document: XmlDocument): string {
  return document.toString({
    format: false,
    encoding: 'utf-8',
    noDeclaration: document.standalone === NO_DECLARATION,
  });
}

/** C14N 1.0 with comments. @throws XmlCanonicalError */
export function canonicalise(document: XmlDocument): string {
  try {
    return document.canonicalizeToString({ withComments: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new XmlCanonicalError(error.message);
  }
}

/**
 * The canonical form (C14N 1.0 with comments) of a text: equal for two texts that say the same.
 * @throws XmlParseError, XmlCanonicalError
 */
export function canonical(xml: string): string {
  const document = parseXml(xml);
  try {
    return canonicalise(document);
  } finally {
    document.dispose();
  }
}
