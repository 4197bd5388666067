import { ParseOption, XmlDocument, XmlLibError } from 'libxml2-wasm';
import { XmlParseError } from './errors.ts';
import { hasDoctype } from './prolog-rules.ts';

export interface ParseLimits {
  /** Longest text taken, in UTF-16 code units. libvirt's own answers stay below 4 MiB. */
  readonly maxLength?: number;
}

const DEFAULT_MAX_LENGTH = 16 * 1024 * 1024;

const hardened = (ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  // A JavaScript string is decoded already: a declared `ISO-8859-1` must not decode it again.
  ParseOption.XML_PARSE_IGNORE_ENC |
  // Without it, every line past 65535 is reported as 65535.
  ParseOption.XML_PARSE_BIG_LINES) as ParseOption;

/**
 * A libxml2 document in wasm memory: whoever calls this disposes it.
 * @throws XmlParseError
 */
export function parseXml(xml: string, limits: ParseLimits = {}): XmlDocument {
  const maxLength = limits.maxLength ?? DEFAULT_MAX_LENGTH;
  if (xml.length > maxLength)
    throw new XmlParseError(`The document is longer than ${maxLength} characters`, 0, 0);
  if (hasDoctype(xml)) throw new XmlParseError('A document type declaration is not taken', 0, 0);
  const document = parse(xml);
  // The text was looked at above; this is what the parser itself understood.
  if (document.dtd === null) return document;
  document.dispose();
  throw new XmlParseError('A document type declaration is not taken', 0, 0);
}

function parse(xml: string): XmlDocument {
  try {
    return XmlDocument.fromString(xml, { option: hardened });
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    // Warnings (level 1) may come first: the error that stopped the parser is what helps.
    const detail = error.details.find((each) => each.level > 1) ?? error.details[0];
    if (detail === undefined) throw new XmlParseError('The document is empty', 0, 0);
    throw new XmlParseError(detail.message.trim(), detail.line, detail.col);
  }
}
