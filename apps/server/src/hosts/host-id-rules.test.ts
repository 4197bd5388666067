import { hostIdSchema } from '@guesthouse/contract/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostIdOf } from './host-id-rules.ts';

describe('hostIdOf', () => {
  it.each([
    ['qemu:///system', /^local-system$/],
    ['qemu:///session', /^local-session$/],
    ['test:///default', /^test-default$/],
    ['qemu+ssh://root@alpha.example/system', /^qemu-alpha-example-system-[0-9a-f]{8}$/],
    ['qemu+unix:///system?socket=/run/a', /^qemu-system-[0-9a-f]{8}$/],
    [`test:///${'x'.repeat(200)}`, /^test-x{43}-[0-9a-f]{8}$/],
  ])('%s', (uri, expected) => {
    expect(hostIdOf(uri)).toMatch(expected);
  });

  it('tells two sockets of one driver apart, and is the same every time', () => {
    const [a, b] = ['a', 'b'].map((name) => hostIdOf(`qemu+unix:///system?socket=/${name}`));
    expect(a).not.toBe(b);
    expect(a).toBe(hostIdOf('qemu+unix:///system?socket=/a'));
  });

  it('tells accounts apart without naming them, and stays when a secret changes', () => {
    const id = hostIdOf('qemu+ssh://alice:one@alpha/system');
    expect(id).not.toContain('alice');
    expect(id).not.toBe(hostIdOf('qemu+ssh://bob:one@alpha/system'));
    expect(id).toBe(hostIdOf('qemu+ssh://alice:two@alpha/system'));
  });

  it('is valid for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void hostIdSchema.parse(hostIdOf(text))));
  });
});
