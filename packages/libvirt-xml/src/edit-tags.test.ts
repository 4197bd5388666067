import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineWithTags } from './edit-tags.ts';
import { LibvirtDocument } from './document.ts';
import { textOf } from './element.ts';

const set = (tags: readonly string[]) => () => tags;

function tagsOf(xml: string | null): (string | undefined)[] {
  using document = LibvirtDocument.parse(xml ?? '<machine/>');
  return document.select("/*/*[local-name()='tag']").map(textOf);
}

describe('machineWithTags', () => {
  it('makes the element for the first tag', () =>
    expect(machineWithTags(null, set(['db']))).toBe('<machine><tag>db</tag></machine>'));

  it('keeps what it does not know, where it stands', () => {
    const before = '<machine><!-- mine --><colour shade="dark">red</colour><tag>a</tag></machine>';
    const after = machineWithTags(before, (tags) => [...tags, 'b & <c>']);
    expect(after).toContain('<!-- mine --><colour shade="dark">red</colour>');
    expect(tagsOf(after)).toEqual(['a', 'b & <c>']);
  });

  it('gives the very text back where nothing changes', () => {
    const xml = '<machine>\n  <tag>a</tag>\n  <tag>b</tag>\n</machine>';
    expect(machineWithTags(xml, (tags) => tags)).toBe(xml);
  });

  it('goes with its last tag, but not with anything else', () => {
    expect(machineWithTags('<machine><tag>a</tag></machine>', set([]))).toBeNull();
    expect(machineWithTags('<machine><tag>a</tag><x/></machine>', set([]))).toBe(
      '<machine><x/></machine>',
    );
  });

  it('holds any tags, each once, in their order', () => {
    const tag = fc.stringMatching(/^[\w&<>"' é-]{1,20}$/).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.uniqueArray(tag, { maxLength: 6 }), fc.array(tag), (first, second) => {
        const once = machineWithTags(null, set(first));
        expect(tagsOf(once)).toEqual(first);
        expect(tagsOf(machineWithTags(once, set(second)))).toEqual([...new Set(second)]);
      }),
    );
  });
});
