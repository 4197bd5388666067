import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../native/generated/headers-check.cc', import.meta.url));
const installed = existsSync('/usr/include/libvirt/libvirt-admin.h');

describe.runIf(installed)('the declarations', () => {
  it("agree with libvirt's own headers", { timeout: 120_000 }, async () => {
    const { stderr } = await promisify(execFile)('g++', [
      '-std=c++20',
      '-fsyntax-only',
      '-Wno-deprecated-declarations',
      source,
    ]);
    expect(stderr).toBe('');
  });
});
