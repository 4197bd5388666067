import { hostSetupSchema } from '@guesthouse/contract/host-setup';
import { expect, it } from 'vitest';
import { canKeep, credentialsToSend } from './keeping.ts';

const setup = hostSetupSchema.parse({
  hostId: 'alpha',
  label: null,
  uri: 'qemu+tcp://alpha/system',
  readOnly: false,
  origin: 'added',
  hasCredentials: true,
});
const given = { username: 'ada', password: 'secret' };

it('keeps credentials with the address that they were given for', () => {
  expect(canKeep(setup, setup.uri)).toBe(true);
  expect(canKeep(setup, 'qemu+tcp://beta/system')).toBe(false);
  expect(canKeep({ ...setup, origin: 'configured' }, 'whatever the form says')).toBe(true);
  expect(canKeep({ ...setup, hasCredentials: false }, setup.uri)).toBe(false);
  expect(canKeep(null, setup.uri)).toBe(false);
});

it('sends what was chosen, and never forgets by an empty field', () => {
  expect(credentialsToSend('keep', given, true)).toBeUndefined();
  expect(credentialsToSend('forget', given, true)).toBeNull();
  expect(credentialsToSend('replace', given, true)).toBe(given);
  expect(credentialsToSend('replace', null, true)).toBeUndefined();
  expect(credentialsToSend('replace', null, false)).toBeNull();
});
