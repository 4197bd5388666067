import { XmlEditError } from '../errors.ts';

// XML 1.0's Char production; with the u flag a lone surrogate is outside of it.
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

// XML's NCName without its astral planes: every attribute of libvirt is ASCII.
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u;

/** libxml2 would cut a text at NUL and write characters that it then refuses to read. */
export function assertCharacters(text: string): void {
  if (!allowed.test(text))
    throw new XmlEditError('invalid_character', 'The text holds a character that XML cannot');
}

export function assertName(name: string): void {
  if (!ncName.test(name)) throw new XmlEditError('invalid_name', `${name} is not a name in XML`);
}
