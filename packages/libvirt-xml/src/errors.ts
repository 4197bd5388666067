/** The text is not a document we take: not well-formed, too large, or with a DTD. */
export class XmlParseError extends Error {
  override readonly name = 'XmlParseError';
  /** 1-based; 0 where the parser could not tell. */
  readonly line: number;
  /** 1-based; 0 where the parser could not tell. */
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(line > 0 ? `${message} (line ${line}, column ${column})` : message);
    this.line = line;
    this.column = column;
  }
}

/** An XPath expression that does not compile, uses an unknown prefix, or selects no elements. */
export class XmlPathError extends Error {
  override readonly name = 'XmlPathError';
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}

export type XmlEditErrorCode =
  | 'target_missing'
  | 'target_ambiguous'
  | 'target_has_children'
  | 'root_required'
  | 'invalid_character'
  | 'invalid_name'
  | 'invalid_fragment';

/** An edit that was refused; the document is as it was before. */
export class XmlEditError extends Error {
  override readonly name = 'XmlEditError';
  readonly code: XmlEditErrorCode;

  constructor(code: XmlEditErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The document has no canonical form: C14N knows none for relative namespace URIs. */
export class XmlCanonicalError extends Error {
  override readonly name = 'XmlCanonicalError';
}
