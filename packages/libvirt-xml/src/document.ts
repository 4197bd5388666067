/// <reference lib="esnext.disposable" />
import { XmlCData, XmlElement, XmlError, XmlText, type XmlDocument } from 'libxml2-wasm';
import { childNodes } from './child-nodes.ts';
import { setPlainAttribute } from './edit/attributes.ts';
import { assertCharacters, assertName } from './edit/characters.ts';
import { fragmentName } from './edit/fragment.ts';
import { freeWord, placeSlot } from './edit/slot.ts';
import { removeWithIndent } from './edit/white-space.ts';
import { snapshot, type Element } from './element.ts';
import { XmlEditError, XmlPathError } from './errors.ts';
import { xpathNamespaces } from './namespaces.ts';
import { parseXml, type ParseLimits } from './parse-xml.ts';
import { canonicalise, serialise } from './serialise.ts';

/**
 * A libvirt document that can be asked and edited without losing what we do not know: comments,
 * CDATA, foreign namespaces, white space and order stay. It holds wasm memory: dispose it.
 *
 * Paths are XPath 1.0 from the root element, with the prefixes of `xpathNamespaces`. An edit's
 * path selects exactly one element; otherwise it throws `XmlEditError` and changes nothing.
 */
export class LibvirtDocument implements Disposable {
  #document: XmlDocument;
  readonly #limits: ParseLimits;

  private constructor(document: XmlDocument, limits: ParseLimits) {
    this.#document = document;
    this.#limits = limits;
  }

  /** @throws XmlParseError */
  static parse(xml: string, limits: ParseLimits = {}): LibvirtDocument {
    return new LibvirtDocument(parseXml(xml, limits), limits);
  }

  /** The root element as plain data, which outlives the document. */
  root(): Element {
    return snapshot(this.#document.root);
  }

  /** The selected elements as plain data, in document order. @throws XmlPathError */
  select(path: string): Element[] {
    return this.#find(path).map(snapshot);
  }

  /** XPath's string value of an expression: `''` where it selects nothing. @throws XmlPathError */
  string(path: string): string {
    const value = this.#evaluate(`string(${path})`);
    if (typeof value === 'string') return value;
    throw new XmlPathError(path, 'has no string value');
  }

  /** Replaces an element's text, and puts it behind its comments; it may hold no elements. */
  setText(path: string, text: string): void {
    assertCharacters(text);
    const target = this.#one(path);
    const textual: (XmlText | XmlCData)[] = [];
    for (const node of childNodes(target)) {
      if (node instanceof XmlElement)
        throw new XmlEditError('target_has_children', `${path} holds elements`);
      if (node instanceof XmlText || node instanceof XmlCData) textual.push(node);
    }
    for (const node of textual) node.remove();
    if (text !== '') target.addText(text);
  }

  /** Sets an attribute without a prefix; null removes it. */
  setAttribute(path: string, name: string, value: string | null): void {
    assertName(name);
    if (value !== null) assertCharacters(value);
    setPlainAttribute(this.#one(path), name, value);
  }

  /** Removes an element with its indent. */
  remove(path: string): void {
    removeWithIndent(this.#oneBelowRoot(path));
  }

  /** Inserts one element, given as text, where libvirt's own order has it. */
  insertChild(parentPath: string, fragment: string): void {
    const parent = this.#one(parentPath);
    const name = fragmentName(fragment, parent.namespaces);
    this.#splice(fragment, (slot) => placeSlot(parent, name, slot));
  }

  /** Puts one element, given as text, in another's place. */
  replace(path: string, fragment: string): void {
    const target = this.#oneBelowRoot(path);
    fragmentName(fragment, target.parent?.namespaces ?? {});
    this.#splice(fragment, (slot) => {
      target.prependComment(slot);
      target.remove();
      return { before: '', after: '' };
    });
  }

  /** The text, as it was read wherever it was not edited. */
  toString(): string {
    return serialise(this.#document);
  }

  /** C14N 1.0 with comments. @throws XmlCanonicalError */
  canonical(): string {
    return canonicalise(this.#document);
  }

  /** Frees the memory; safe to call again. Nothing else may be called afterwards. */
  dispose(): void {
    this.#document.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /**
   * Puts a fragment into the text at a marked place and reads it anew: the binding cannot move
   * nodes between documents, and building them one by one would lose processing instructions.
   */
  #splice(fragment: string, place: (slot: string) => { before: string; after: string }): void {
    const original = this.toString();
    const slot = freeWord(original + fragment);
    const { before, after } = place(slot);
    const marked = this.toString();
    const edited = marked.replace(`<!--${slot}-->`, () => before + fragment.trim() + after);
    this.dispose();
    try {
      this.#document = parseXml(edited, this.#limits);
    } catch (error) {
      // Too long or too deep only as a whole: leave the document as it was.
      this.#document = parseXml(original, this.#limits);
      throw error;
    }
  }

  #oneBelowRoot(path: string): XmlElement {
    const target = this.#one(path);
    if (target.parent !== null) return target;
    throw new XmlEditError('root_required', 'The root element stays: parse another document');
  }

  #one(path: string): XmlElement {
    const [found, ...others] = this.#find(path);
    if (found === undefined) throw new XmlEditError('target_missing', `${path} selects nothing`);
    if (others.length === 0) return found;
    throw new XmlEditError('target_ambiguous', `${path} selects ${others.length + 1} elements`);
  }

  #find(path: string): XmlElement[] {
    const nodes = this.#evaluate(path);
    if (!Array.isArray(nodes)) throw new XmlPathError(path, 'selects no elements');
    return nodes.map((node) => {
      if (node instanceof XmlElement) return node;
      throw new XmlPathError(path, 'selects something else than elements');
    });
  }

  #evaluate(path: string) {
    try {
      return this.#document.eval(path, xpathNamespaces);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new XmlPathError(path, error.message.trim());
    }
  }
}
