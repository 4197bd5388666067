/** Saves a running domain to a file and goes on from there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '@guesthouse/libvirt';

const directory = await mkdtemp(join(tmpdir(), 'save-'));
const image = join(directory, 'test.save');
const connection = await open(process.argv[2] ?? 'test:///default');

const domain = await connection.domainLookupByName('test');
await domain.save(image);
console.log(`saved, active: ${await domain.isActive()}`);

await connection.domainRestore(image);
const restored = await connection.domainLookupByName('test');
console.log(`restored, active: ${await restored.isActive()}`);

await connection.close();
await rm(directory, { recursive: true });
