import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKeys, withNewKey } from './secret-keys.ts';
import { seal, sealedWith, unseal, UnreadableSecretError } from './secret-box.ts';

const keys = newKeys();

describe('a sealed secret', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (secret) => {
        expect(unseal(keys, seal(keys, secret, 'alpha'), 'alpha')).toBe(secret);
      }),
    );
  });

  it('does not show the secret, and is another each time', () => {
    const [one, two] = [seal(keys, 'open sesame', 'a'), seal(keys, 'open sesame', 'a')];
    expect(one.includes('sesame')).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  it('belongs to its owner', () => {
    expect(() => unseal(keys, seal(keys, 'secret', 'alpha'), 'beta')).toThrow(
      UnreadableSecretError,
    );
  });

  it('does not open when any byte of it is another, or it is cut short', () => {
    const sealed = seal(keys, 'secret', 'alpha');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(() => unseal(keys, changed, 'alpha')).toThrow(UnreadableSecretError);
      expect(() => unseal(keys, sealed.subarray(0, index), 'alpha')).toThrow(UnreadableSecretError);
    }
  });

  it('does not open with another key of the same id', () => {
    const other = { ...keys, keys: new Map([[keys.current, randomBytes(32)]]) };
    expect(() => unseal(other, seal(keys, 'secret', 'a'), 'a')).toThrow(UnreadableSecretError);
  });

  it('opens after a new key was made, which seals from then on', () => {
    const sealed = seal(keys, 'secret', 'a');
    const rotated = withNewKey(keys);
    expect(unseal(rotated, sealed, 'a')).toBe('secret');
    expect(sealedWith(seal(rotated, 'secret', 'a'))).not.toBe(sealedWith(sealed));
  });
});
