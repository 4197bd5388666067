import { beforeAll, expect, it } from 'vitest';
import { ParserHeap } from '../test/support/parser-heap.ts';

const ROUNDS = 3000;
const HEADROOM_BYTES = 1024 * 1024;

const domain = `<domain type='kvm' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a</name><!-- comment --><?an instruction?>
  <devices><emulator>/bin/qemu</emulator><sound model='ich9'/></devices>
</domain>`;

let heap: ParserHeap;
let exercise: () => void;

function refused(action: () => unknown): void {
  try {
    action();
  } catch {
    return;
  }
  throw new Error('Expected to be refused');
}

beforeAll(async () => {
  heap = await ParserHeap.catchWhile(async () => {
    const { LibvirtDocument } = await import('./document.ts');
    const { domainView } = await import('./domain-view.ts');
    const { canonical } = await import('./serialise.ts');
    exercise = () => {
      domainView(domain);
      canonical(domain);
      refused(() => domainView(domain.slice(0, -20)));
      refused(() => canonical('<a xmlns="relative"/>'));
      const document = LibvirtDocument.parse(domain);
      document.setText('name', 'other');
      document.setAttribute('.', 'type', 'qemu');
      document.insertChild('devices', "<interface type='user'/>");
      document.replace('devices/emulator', '<emulator>/bin/other</emulator>');
      document.remove('devices/sound');
      refused(() => document.insertChild('devices', '</domain>'));
      refused(() => document.select('name/text()'));
      document.dispose();
    };
  });
});

it('leaves nothing behind: reading, editing and refusing, thousands of times', () => {
  // What the parser allocates once and keeps is there after a few rounds.
  for (let round = 0; round < 100; round += 1) exercise();
  heap.fillUpTo(HEADROOM_BYTES);
  const before = heap.sizeBytes;
  for (let round = 0; round < ROUNDS; round += 1) exercise();
  expect(heap.sizeBytes).toBe(before);
}, 60_000);
