import type {
  DomainCapabilities,
  GuestKind,
  HostCapabilities,
} from '@guesthouse/contract/host-capabilities';
import { capabilitiesView } from '@guesthouse/libvirt-xml/capabilities-view';
import { domainCapabilitiesView } from '@guesthouse/libvirt-xml/domain-capabilities-view';

export function hostCapabilities(xml: string): HostCapabilities {
  const { host, guests } = capabilitiesView(xml);
  const { arch, model, vendor, features, pageSizesKiB } = host.cpu;
  return {
    cpu: {
      arch: arch ?? null,
      model: model ?? null,
      vendor: vendor ?? null,
      features: [...features],
      pageSizesKiB: [...pageSizesKiB],
    },
    guests: guests.flatMap((guest) => guestKind(guest)),
    xml,
  };
}

type Guest = ReturnType<typeof capabilitiesView>['guests'][number];

function guestKind({ osType, arch, wordSizeBits, domainTypes }: Guest): GuestKind[] {
  if (arch === undefined) return [];
  const types = domainTypes.map(({ type, emulator, machines }) => ({
    type,
    emulator: emulator ?? null,
    machines: machines.map(({ name, canonical, maximumCpus, deprecated }) => ({
      name,
      canonical: canonical ?? null,
      maximumCpus: maximumCpus ?? null,
      deprecated,
    })),
  }));
  return [{ osType: osType ?? null, arch, wordSizeBits: wordSizeBits ?? null, types }];
}

export function domainCapabilities(xml: string): DomainCapabilities {
  const view = domainCapabilitiesView(xml);
  return {
    emulator: view.emulator ?? null,
    type: view.type ?? null,
    machine: view.machine ?? null,
    arch: view.arch ?? null,
    maximumVcpus: view.maximumVcpus ?? null,
    cpuModes: view.cpuModes.map(({ mode, supported, models }) => ({
      mode,
      supported,
      models: models.map(({ name, usable }) => ({ name, usable: usable ?? null })),
    })),
    sections: view.sections.map(({ path, supported, settings }) => ({
      path,
      supported: supported ?? null,
      settings: settings.map(({ name, values }) => ({ name, values: [...values] })),
    })),
    xml,
  };
}
