import { describe, expect, it } from 'vitest';
import { withoutTerminal } from '../src/uri.ts';

describe('a URI through ssh', () => {
  it('never asks on the terminal', () => {
    expect(withoutTerminal('qemu+ssh://host/system')).toBe('qemu+ssh://host/system?no_tty=1');
    expect(withoutTerminal('qemu+ssh://host/system?keyfile=/k')).toBe(
      'qemu+ssh://host/system?keyfile=/k&no_tty=1',
    );
  });

  it('keeps what it says of terminals', () => {
    const uri = 'qemu+ssh://host/system?no_tty=0';
    expect(withoutTerminal(uri)).toBe(uri);
  });

  it('is the only one that is changed', () => {
    for (const uri of ['qemu:///system', 'qemu+tls://host/system', 'test:///default'])
      expect(withoutTerminal(uri)).toBe(uri);
  });
});
