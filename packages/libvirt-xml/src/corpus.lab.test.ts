import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectCorpus } from '../test/support/collect-corpus.ts';
import { collectLabGuests } from '../test/support/collect-lab-guests.ts';
import { readXmlFiles, type NamedXml } from '../test/support/fixtures.ts';
import { elementAt, elementPaths, modelOf } from '../test/support/node-model.ts';
import { capabilitiesView } from './capabilities-view.ts';
import { LibvirtDocument } from './document.ts';
import { domainView } from './domain-view.ts';
import { hostInterfaceView } from './host-interface-view.ts';
import { networkView } from './network-view.ts';
import { nodeDeviceView } from './node-device-view.ts';
import { nwfilterView } from './nwfilter-view.ts';
import { canonical } from './serialise.ts';
import { storagePoolView } from './storage-pool-view.ts';
import { storageVolumeView } from './storage-volume-view.ts';

let directory = '';
let corpus: readonly NamedXml[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'guesthouse-corpus-'));
  const count = collectCorpus(directory) + (await collectLabGuests(directory));
  corpus = readXmlFiles(directory);
  expect(corpus).toHaveLength(count);
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function edited(xml: string, edit: (document: LibvirtDocument) => void): string {
  const document = LibvirtDocument.parse(xml);
  try {
    edit(document);
    return document.toString();
  } finally {
    document.dispose();
  }
}

it('has XML of every kind', () => {
  const kinds = new Set(
    corpus.map(({ xml }) => /<([\w:]+)/.exec(xml.replace(/<[?!].*?>/gs, ''))?.[1]),
  );
  for (const kind of 'domain network interface pool volume device capabilities domainCapabilities domainsnapshot'.split(
    ' ',
  ))
    expect(kinds).toContain(kind);
  expect(corpus.length).toBeGreaterThan(50);
});

it('keeps the canonical form of everything that the installed libvirt tells', () => {
  for (const { name, xml } of corpus)
    expect(canonical(edited(xml, () => undefined)), name).toBe(canonical(xml));
});

it('changes nothing but what an edit names', () => {
  const small = corpus.filter(({ xml }) => xml.length < 50_000);
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.nat(), fc.string(), (which, index, text) => {
      const { name, xml } = small[which]!;
      const paths = elementPaths(modelOf(xml));
      const path = paths[index % Math.max(paths.length, 1)] ?? '/*';
      const value = text.replaceAll(/[^\x20-\x7e]/g, '');
      const expected = modelOf(xml);
      const target = elementAt(expected, path) as { attributes?: string[] };
      target.attributes?.push(`{}edited=${value}`);
      const set = edited(xml, (it) => it.setAttribute(path, 'edited', value));
      expect(modelOf(set), name).toEqual(expected);
      const undone = edited(xml, (it) => {
        it.insertChild(path, '<inserted-here/>');
        it.remove(`${path}/*[local-name()='inserted-here']`);
      });
      expect(canonical(undone), name).toBe(canonical(xml));
    }),
    { numRuns: 200 },
  );
});

it('has a view of each domain and of all capabilities', () => {
  for (const { name, xml } of corpus) {
    if (/-domain-(?!capabilities)/.test(name)) expect(domainView(xml).name, name).toBeDefined();
    if (/(custom|default|qemu)-capabilities/.test(name))
      expect(capabilitiesView(xml).guests.length, name).toBeGreaterThan(0);
  }
});

it('has a view of everything else that a host has', () => {
  const seen = new Map<string, number>();
  for (const { name, xml } of corpus) {
    const kind = views.find(([pattern]) => pattern.test(name));
    if (!kind) continue;
    const [pattern, view] = kind;
    expect(view(xml).name, name).toBeDefined();
    seen.set(pattern.source, (seen.get(pattern.source) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(views.map(([{ source }]) => source).sort());
});

const views: [RegExp, (xml: string) => { readonly name: string | undefined }][] = [
  [/(custom|default)-network-/, networkView],
  [/(custom|default|lab)-interface-/, hostInterfaceView],
  [/(custom|default)-pool-/, storagePoolView],
  [/(custom|default)-volume-/, storageVolumeView],
  [/lab-device-|sysinfo-nodedev/, nodeDeviceView],
  [/installed-nwfilter/, nwfilterView],
];

it('knows every capability of the devices that the lab has', () => {
  const devices = corpus.filter(({ name }) => name.startsWith('lab-device-'));
  expect(devices.length).toBeGreaterThan(0);
  for (const { name, xml } of devices)
    for (const capability of nodeDeviceView(xml).capabilities)
      expect(capability.type, name).not.toBe('other');
});
