import { expect, it } from 'vitest';
import { domainCapabilitiesView } from './domain-capabilities-view.ts';

const xml = `<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain>
  <machine>pc-q35-7.2</machine><arch>x86_64</arch><vcpu max='288'/>
  <iothreads supported='yes'/>
  <os supported='yes'><enum name='firmware'><value>efi</value></enum>
    <loader supported='yes'><value>/usr/share/OVMF.fd</value>
      <enum name='type'><value>rom</value><value>pflash</value></enum></loader></os>
  <cpu><mode name='host-passthrough' supported='yes'/>
    <mode name='custom' supported='yes'><model usable='yes'>EPYC</model>
      <model usable='no'>Skylake</model><model>odd</model></mode></cpu>
  <devices><disk supported='yes'><enum name='bus'><value>virtio</value></enum></disk></devices>
  <features><sev supported='no'/></features>
</domainCapabilities>`;

it('tells what one emulator can do, whatever libvirt adds to the document', () => {
  expect(domainCapabilitiesView(xml)).toEqual({
    emulator: '/usr/bin/qemu-system-x86_64',
    type: 'kvm',
    machine: 'pc-q35-7.2',
    arch: 'x86_64',
    maximumVcpus: 288,
    cpuModes: [
      { mode: 'host-passthrough', supported: true, models: [] },
      {
        mode: 'custom',
        supported: true,
        models: [
          { name: 'EPYC', usable: true },
          { name: 'Skylake', usable: false },
          { name: 'odd', usable: undefined },
        ],
      },
    ],
    sections: [
      { path: 'iothreads', supported: true, settings: [] },
      { path: 'os', supported: true, settings: [{ name: 'firmware', values: ['efi'] }] },
      {
        path: 'os/loader',
        supported: true,
        settings: [{ name: 'type', values: ['rom', 'pflash'] }],
      },
      { path: 'devices/disk', supported: true, settings: [{ name: 'bus', values: ['virtio'] }] },
      { path: 'features/sev', supported: false, settings: [] },
    ],
  });
});

it('has nothing to say of another document', () => {
  expect(domainCapabilitiesView('<domain/>')).toMatchObject({ cpuModes: [], sections: [] });
});
