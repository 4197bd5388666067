import { expect, it } from 'vitest';
import { createFakeSocket } from '../../testing/fake-socket.ts';
import { ScopeWatches } from './scope-watches.ts';

const scope = { kind: 'network', hostId: null, parent: null } as const;
const position = { epoch: 'e', revision: 7 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function watched(connected: boolean) {
  const fake = createFakeSocket({ 'resource:watch': () => position });
  if (connected) fake.setConnected(true);
  const heard: unknown[] = [];
  const watches = new ScopeWatches(fake.socket);
  const asked = () => fake.requests.map(({ name }) => name);
  return { fake, watches, heard, asked, listener: (at: unknown) => heard.push(at) };
}

it('joins with the first part of the page and leaves with the last', async () => {
  const { watches, heard, asked, listener } = watched(true);
  const first = watches.watch(scope, listener);
  const second = watches.watch({ ...scope }, listener);
  await settled();
  expect(heard).toContainEqual(position);
  first();
  expect(asked()).not.toContain('resource:unwatch');
  second();
  expect(asked().at(-1)).toBe('resource:unwatch');
});

it('joins again after a reconnect, and tells where the server stands', async () => {
  const { fake, watches, heard, asked, listener } = watched(true);
  watches.watch(scope, listener);
  await settled();
  fake.setConnected(false);
  fake.setConnected(true);
  await settled();
  expect(asked()).toEqual(['resource:watch', 'resource:watch']);
  expect(heard).toEqual([position, position]);
});

it('does not keep a page waiting that has no live connection', async () => {
  const { watches, heard, listener } = watched(false);
  watches.watch(scope, listener);
  await settled();
  expect(heard).toEqual([null]);
});
