import type { DomainMetadataChange } from '@guesthouse/contract/domain-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineGuest } from '../../../../e2e/lab/define-guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

const namespace = 'https://guesthouse.dev/xmlns/domain/1';
const foreign = '<note xmlns="urn:example:elsewhere" kept="yes"><inner/></note>';

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'metadata' });
  await defineGuest(daemon, { name: 'guest' });
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the guest', () => live.domain('guest'));
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

async function edit(body: DomainMetadataChange): Promise<void> {
  const params = live.refOf('guest');
  await live.live.httpHandlers.editDomainMetadata({ params, query: undefined, body }, live.context);
}

const xml = async (...options: string[]) => daemon.virsh(['dumpxml', 'guest', ...options]);
const tagsShown = (...tags: string[]) =>
  waitUntil(`the tags ${tags.join(', ')}`, () => {
    const shown = live.domain('guest')?.tags ?? [];
    return shown.length === tags.length && tags.every((tag) => shown.includes(tag));
  });

it('writes title, description and tags into a definition, and nothing else of it changes', async () => {
  await daemon.virsh([
    'metadata',
    'guest',
    'urn:example:elsewhere',
    '--key',
    'x',
    '--set',
    foreign,
  ]);
  const before = await xml();
  await edit({ title: 'Shop <front>', description: 'Two\nlines', addTags: ['db', 'rack 1'] });
  await tagsShown('db', 'rack 1');
  expect(live.domain('guest')).toMatchObject({ title: 'Shop <front>', description: 'Two\nlines' });
  const after = await xml();
  expect(after).toContain(`<guesthouse:machine xmlns:guesthouse="${namespace}">`);
  expect(after).toContain('kept="yes"');

  await edit({ title: null, description: '', removeTags: ['db', 'rack 1'] });
  await tagsShown();
  expect(await xml()).toBe(before);
});

it('of a running machine reaches the live definition and that of the next boot', async () => {
  await daemon.virsh(['start', 'guest']);
  await waitUntil('it to run', () => live.domain('guest')?.state === 'running');
  await edit({ addTags: ['live'], title: 'Runs' });
  await tagsShown('live');
  for (const options of [[], ['--inactive']]) {
    const definition = await xml(...options);
    expect(definition).toContain('<guesthouse:tag>live</guesthouse:tag>');
    expect(definition).toContain('<title>Runs</title>');
  }
  await daemon.virsh(['destroy', 'guest']);
  await waitUntil('it to be off', () => live.domain('guest')?.state === 'shutoff');
  await tagsShown('live');
});

it('travels with the definition', async () => {
  const file = join(daemon.dir, 'guest.xml');
  await writeFile(file, await xml('--inactive'));
  await daemon.virsh(['undefine', 'guest']);
  await waitUntil('it to be gone', () => live.domain('guest') === undefined);
  await daemon.virsh(['define', file]);
  await waitUntil('it to be back', () => live.domain('guest'));
  await tagsShown('live');
  expect(live.domain('guest')?.title).toBe('Runs');
});

it('shows at once what virsh notes', async () => {
  const element = '<machine><tag>from virsh</tag></machine>';
  await daemon.virsh(['metadata', 'guest', namespace, '--key', 'guesthouse', '--set', element]);
  await tagsShown('from virsh');
  await daemon.virsh(['desc', 'guest', '--title', 'By virsh']);
  await waitUntil('the title', () => live.domain('guest')?.title === 'By virsh');
  // What somebody else keeps in our element stays there.
  const more = '<machine><tag>from virsh</tag><shelf>3</shelf></machine>';
  await daemon.virsh(['metadata', 'guest', namespace, '--key', 'guesthouse', '--set', more]);
  await edit({ addTags: ['ours'], removeTags: ['from virsh'] });
  await tagsShown('ours');
  expect(await xml()).toContain('<guesthouse:shelf>3</guesthouse:shelf>');
});

it('loses no tag of two who tag at once', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((tag) => edit({ addTags: [tag] })));
  await tagsShown('ours', 'a', 'b', 'c', 'd');
});
