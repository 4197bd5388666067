import type { Socket } from 'node:net';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as enums from '../src/generated/enums.ts';
import type {
  CallOptions,
  Connection,
  Domain,
  DomainEvent,
  DomainEventID,
  LibvirtEventEmitter,
  LibvirtStream,
  NodeDevice,
  StorageVolume,
} from '../src/index.ts';
import type { DomainInfo, DomainInterface, StoragePoolInfo } from '../src/generated/structs.ts';
import { DomainState } from '../src/index.ts';

const members = Object.entries<Readonly<Record<string, number>>>(enums);

describe('enums and flags', () => {
  it('are objects of numbers without sentinels', () => {
    expect(members.length).toBeGreaterThan(150);
    for (const [name, values] of members) {
      for (const [key, value] of Object.entries(values)) {
        expect(Number.isInteger(value), `${name}.${key}`).toBe(true);
        expect(key, name).not.toMatch(/LAST$/);
      }
    }
  });

  it('keep bit 31 unsigned', () => {
    const flags = members.filter(([name]) => name.endsWith('Flags'));
    for (const [name, values] of flags)
      expect(Math.min(...Object.values(values)), name).toBeGreaterThanOrEqual(0);
    expect(enums.ConnectGetAllDomainStatsFlags.ENFORCE_STATS).toBe(0x8000_0000);
  });

  it('are their own types', () => {
    expectTypeOf<DomainState>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>();
    expectTypeOf(DomainState.RUNNING).toEqualTypeOf<1>();
    // @ts-expect-error -- not a state
    const state: DomainState = 99;
    expect(state).toBe(99);
  });
});

describe('results', () => {
  it('are integers by the width of their C type', () => {
    expectTypeOf<DomainInfo['cpuTime']>().toEqualTypeOf<bigint>();
    expectTypeOf<DomainInfo['memory']>().toEqualTypeOf<number>();
    expectTypeOf<StoragePoolInfo['capacity']>().toEqualTypeOf<bigint>();
  });

  it('are structs, objects, streams and sockets', () => {
    expectTypeOf<Domain['getInfo']>().returns.resolves.toEqualTypeOf<DomainInfo>();
    expectTypeOf<Connection['listAllDomains']>().returns.resolves.toEqualTypeOf<Domain[]>();
    expectTypeOf<Domain['interfaceAddresses']>().returns.resolves.toEqualTypeOf<
      DomainInterface[]
    >();
    expectTypeOf<StorageVolume['download']>().returns.resolves.toEqualTypeOf<LibvirtStream>();
    expectTypeOf<Domain['openGraphicsFD']>().returns.resolves.toEqualTypeOf<Socket>();
    expectTypeOf<NodeDevice['getParent']>().returns.resolves.toEqualTypeOf<string | null>();
  });

  it('have names and UUIDs at hand', () => {
    expectTypeOf<Domain['name']>().toEqualTypeOf<string>();
    expectTypeOf<Domain['uuid']>().toEqualTypeOf<string>();
  });
});

describe('arguments', () => {
  it('take 64 bits as a bigint or a number', () => {
    expectTypeOf<Domain['setMemory']>().parameter(0).toEqualTypeOf<bigint | number>();
  });

  it('end with options', () => {
    expectTypeOf<Parameters<Domain['create']>[0]>().toEqualTypeOf<CallOptions | undefined>();
  });
});

describe('events', () => {
  it('carry what their kind has', () => {
    type Balloon = DomainEvent<typeof DomainEventID.BALLOON_CHANGE>;
    expectTypeOf<Balloon['actual']>().toEqualTypeOf<bigint>();
    expectTypeOf<Balloon['domain']>().toEqualTypeOf<Domain>();
    type Listener = Parameters<typeof LibvirtEventEmitter.prototype.on<'domain:TRAY_CHANGE'>>[1];
    expectTypeOf<Listener>().toBeFunction();
  });
});
