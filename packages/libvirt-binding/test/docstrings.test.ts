import { describe, expect, it } from 'vitest';
import * as enums from '../src/generated/enums.ts';
import { methodName, objectTypeOf } from '../codegen/naming.ts';
import { functionNotes, noteFiles } from '../codegen/annotations/notes.ts';
import { adminMethods, hypervisorMethods } from './every-method/generated-methods.ts';

/** The names of a class's own generated methods, and of what identifies its objects. */
function classOf(functionName: string): ReadonlySet<string> {
  const all = [...hypervisorMethods, ...adminMethods];
  const pointer = all.find(({ fn }) => fn.name === functionName)?.fn.args[0]?.type ?? '';
  const type = objectTypeOf(pointer);
  if (!type) throw new Error(`${functionName} has no receiver`);
  const methods = all
    .filter(({ fn }) => fn.args[0]?.type === pointer)
    .map(({ fn }) => methodName(fn.name, type));
  return new Set([...methods, 'name', 'uuid', 'key', 'mac']);
}

const generated = [...hypervisorMethods, ...adminMethods].map(({ fn }) => fn.name);

describe('what is said of generated methods', () => {
  it('is said of every one, and of nothing else', () => {
    expect([...functionNotes.keys()].sort()).toEqual(generated.sort());
  });

  it('is said once', () => {
    const names = noteFiles.flatMap((notes) => Object.keys(notes));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is at least a sentence', () => {
    for (const [name, note] of functionNotes) {
      expect(note.length, name).toBeGreaterThan(20);
      expect(note, name).toMatch(/^[A-Z].*[.…]$/s);
    }
  });

  it('names only constants that there are', () => {
    const members = new Set(
      Object.values(enums).flatMap((members) => Object.keys(members as object)),
    );
    for (const [name, note] of functionNotes)
      for (const [word] of note.matchAll(/\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/g))
        expect(members.has(word), `${word} of ${name}`).toBe(true);
  });

  it('points only at methods that there are', () => {
    for (const [name, note] of functionNotes) {
      const target = classOf(name);
      for (const [, link = ''] of note.matchAll(/\{@link ([^}]+)\}/g))
        expect(target.has(link) || link === 'libraryVersion', `${link} of ${name}`).toBe(true);
    }
  });
});
