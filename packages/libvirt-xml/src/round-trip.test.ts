import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryXml, xmlText } from '../test/support/arbitrary-xml.ts';
import { readXmlFiles } from '../test/support/fixtures.ts';
import { elementAt, elementPaths, modelOf } from '../test/support/node-model.ts';
import { LibvirtDocument } from './document.ts';
import { canonical } from './serialise.ts';

function edited(xml: string, edit: (document: LibvirtDocument) => void): string {
  const document = LibvirtDocument.parse(xml);
  try {
    edit(document);
    return document.toString();
  } finally {
    document.dispose();
  }
}

const unedited = (xml: string) => edited(xml, () => undefined);
const documents = fc.oneof(arbitraryXml, fc.constantFrom(...readXmlFiles().map(({ xml }) => xml)));
const choice = fc.nat();

/** A path out of a document's elements below its root; undefined where it has none. */
function pick(xml: string, index: number): string | undefined {
  const paths = elementPaths(modelOf(xml));
  return paths.length === 0 ? undefined : paths[index % paths.length];
}

describe('parse and serialise', () => {
  it.each(readXmlFiles())('keeps the canonical form of $name', ({ xml }) => {
    expect(canonical(unedited(xml))).toBe(canonical(xml));
  });

  it('keeps the canonical form of any document', () => {
    fc.assert(
      fc.property(arbitraryXml, (xml) => {
        expect(canonical(unedited(xml))).toBe(canonical(xml));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what a canonical form does not tell: CDATA, declaration, empty tags, prefixes', () => {
    fc.assert(
      fc.property(arbitraryXml, (xml) => {
        const once = unedited(xml);
        expect(modelOf(once)).toEqual(modelOf(xml));
        expect(unedited(once)).toBe(once);
        expect(once.startsWith('<?xml ')).toBe(xml.startsWith('<?xml '));
      }),
    );
  });
});

describe('an edit', () => {
  it('of an attribute changes this attribute alone', () => {
    fc.assert(
      fc.property(documents, choice, xmlText, (xml, index, value) => {
        const path = pick(xml, index) ?? '/*';
        const after = modelOf(edited(xml, (it) => it.setAttribute(path, 'edited', value)));
        const expected = modelOf(xml);
        const target = elementAt(expected, path) as { attributes?: string[] };
        target.attributes?.push(`{}edited=${value}`);
        expect(after).toEqual(expected);
        const back = edited(xml, (it) => {
          it.setAttribute(path, 'edited', 'first');
          it.setAttribute(path, 'edited', value);
          it.setAttribute(path, 'edited', null);
        });
        expect(canonical(back)).toBe(canonical(xml));
      }),
    );
  });

  it('that removes an element leaves all others as they were', () => {
    fc.assert(
      fc.property(documents, choice, (xml, index) => {
        const path = pick(xml, index);
        fc.pre(path !== undefined);
        const parentPath = path.replace(/\/\*\[\d+\]$/, '');
        const expected = modelOf(xml);
        const parent = elementAt(expected, parentPath);
        const removed = parent.children.indexOf(elementAt(expected, path));
        const indent = parent.children[removed - 1];
        const indented =
          indent?.kind === 'XmlText' && 'content' in indent && indent.content.trim() === '';
        parent.children.splice(indented ? removed - 1 : removed, indented ? 2 : 1);
        // Texts that the element kept apart stand beside each other now: compare them joined.
        const after = edited(xml, (it) => it.remove(path));
        expect(joined(modelOf(after))).toEqual(joined(expected));
      }),
    );
  });

  it('that inserts an element is undone by removing it', () => {
    fc.assert(
      fc.property(documents, choice, xmlText, (xml, index, value) => {
        const path = pick(xml, index) ?? '/*';
        const back = edited(xml, (it) => {
          it.insertChild(path, '<inserted/>');
          it.setText(`${path}/*[local-name()='inserted']`, value);
          expect(it.select(`${path}/*[local-name()='inserted']`)[0]?.text).toBe(value);
          it.remove(`${path}/*[local-name()='inserted']`);
        });
        expect(canonical(back)).toBe(canonical(xml));
      }),
    );
  });

  it('that replaces an element is undone by putting it back', () => {
    fc.assert(
      fc.property(documents, choice, (xml, index) => {
        const path = pick(xml, index);
        fc.pre(path !== undefined);
        const back = edited(xml, (it) => {
          const whole = it.toString();
          it.replace(path, '<replaced><!--$& $1--></replaced>');
          const marked = it.toString();
          const start = marked.indexOf('<replaced>');
          const behind = marked.length - (start + '<replaced><!--$& $1--></replaced>'.length);
          it.replace(path, whole.slice(start, whole.length - behind));
        });
        expect(canonical(back)).toBe(canonical(xml));
      }),
    );
  });
});

/** With neighbouring texts of a kind made one. */
function joined(node: ReturnType<typeof modelOf>): unknown {
  if (!('children' in node)) return node;
  const children: unknown[] = [];
  for (const child of node.children) {
    const last = children.at(-1) as { kind?: string; content?: string } | undefined;
    if (child.kind === 'XmlText' && 'content' in child && last?.kind === 'XmlText')
      children[children.length - 1] = { ...last, content: `${last.content ?? ''}${child.content}` };
    else children.push(joined(child));
  }
  return { ...node, children };
}
