import { describe, expect, it } from 'vitest';
import { redactUri } from './redact-uri.ts';
import { livesInConnection } from './uri-parts.ts';

describe('redactUri', () => {
  it.each([
    ['qemu:///system', 'qemu:///system'],
    ['qemu+ssh://alice:wonder@alpha.example:22/system', 'qemu+ssh://alpha.example:22/system'],
    [
      'qemu+unix:///system?socket=/run/a/libvirt-sock',
      'qemu+unix:///system?socket=/run/a/libvirt-sock',
    ],
    [
      'qemu+tls://alpha/system?token=abc&mode=direct',
      'qemu+tls://alpha/system?token=hidden&mode=direct',
    ],
    ['qemu+ssh://a/system?name=qemu://bob@x/system', 'qemu+ssh://a/system?name=qemu://x/system'],
    ['esx://root@[2001:db8::1]/?no_verify=1', 'esx://[2001:db8::1]/?no_verify=1'],
    ['not a uri //user:secret@host?password=x', 'not a uri //host'],
  ])('%s', (uri, shown) => {
    expect(redactUri(uri)).toBe(shown);
  });
});

describe('livesInConnection', () => {
  it.each([
    ['test:///default', true],
    ['test:///var/lib/guesthouse/demo-host.xml', true],
    ['test+unix:///default', false],
    ['test://alpha/default', false],
    ['qemu:///system', false],
  ])('%s: %s', (uri, expected) => {
    expect(livesInConnection(uri)).toBe(expected);
  });
});
