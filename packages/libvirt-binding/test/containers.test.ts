import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { open, type Connection } from '../src/index.ts';
import {
  containersRun,
  startContainerDaemon,
  type ContainerDaemon,
} from './support/container-daemon.ts';

const title = 'a container, as root where control groups are those of version 1,';

describe.runIf(containersRun)(title, { timeout: 60_000 }, () => {
  let daemon: ContainerDaemon;
  let connection: Connection;
  beforeAll(async () => {
    daemon = await startContainerDaemon();
    connection = await open(daemon.uri);
  }, 300_000);
  afterAll(async () => {
    expect(await connection.close()).toBe(0);
    await daemon.stop();
  });

  let files: number[];
  beforeEach(() => {
    files = ['first', 'second'].map((name) => openSync(join(daemon.dir, name), 'w'));
  });
  afterEach(() => files.forEach((file) => closeSync(file)));

  /** Its shell writes to the descriptors that it was given, which follow the standard ones. */
  const containerXml = (name: string) => `<domain type='lxc'>
    <name>${name}</name><memory unit='MiB'>64</memory>
    <os><type>exe</type><init>/bin/sh</init><initarg>-c</initarg>
      <initarg>echo ${name} one >&amp;3; echo ${name} two >&amp;4; exec sleep 60</initarg></os>
    <devices><emulator>${daemon.emulator}</emulator>
      <filesystem type='mount'><source dir='/'/><target dir='/'/></filesystem>
      <console type='pty'/></devices></domain>`;

  async function expectWritten(name: string): Promise<void> {
    const read = (file: string) => readFile(join(daemon.dir, file), 'utf8');
    await vi.waitFor(async () => expect(await read('first')).toBe(`${name} one\n`), 10_000);
    await vi.waitFor(async () => expect(await read('second')).toBe(`${name} two\n`), 10_000);
  }

  it('is created with the files that it is given', async () => {
    const domain = await connection.domainCreateXMLWithFiles(containerXml('passing'), files);
    expect(domain.name).toBe('passing');
    await expectWritten('passing');
    await domain.destroy();
    expect(await connection.listAllDomains()).toEqual([]);
  });

  it('is started with the files that it is given', async () => {
    const domain = await connection.domainDefineXML(containerXml('lasting'));
    await domain.createWithFiles(files);
    expect(await domain.isActive()).toBe(true);
    await expectWritten('lasting');
    await domain.destroy();
    await domain.undefine();
  });
});
