import { expect, it } from 'vitest';
import { BUILDS } from './builds.mjs';
import { PURPOSES } from './purposes.mjs';
import { REQUIREMENTS } from './requirements.mjs';

const ids = REQUIREMENTS.map(({ id }) => id);

it('names every requirement once', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(Object.entries(PURPOSES))('%s asks only for what is described', (_, needs) => {
  expect(ids).toEqual(expect.arrayContaining([...needs.system]));
  expect(BUILDS.map(({ name }) => name)).toEqual(expect.arrayContaining([...needs.builds]));
});

it('knows for Debian what provides each of them, or says what else to do', () => {
  const unknown = REQUIREMENTS.filter(
    ({ packages, otherwise }) => packages.debian === undefined && otherwise === undefined,
  );
  expect(unknown).toEqual([]);
});

it('looks for everything without an error, whatever this machine has', () => {
  for (const { isPresent } of REQUIREMENTS) expect(typeof isPresent()).toBe('boolean');
});
