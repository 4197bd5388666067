import type { Duplex } from 'node:stream';
import { DomainConsoleFlags, LibvirtStallError, type Domain } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';

/** Bytes both ways; destroying it ends it. */
export type ConsoleStream = Duplex;

/**
 * What to do with another holder of the console: `respect` lets libvirt refuse; `evict` is for a stream of
 * our own that is stuck in a connection given up.
 */
export type ConsoleHolder = 'respect' | 'evict';

/** The first console or serial port of an active domain. */
export function openConsole(domain: Domain, holder: ConsoleHolder): Promise<ConsoleStream> {
  const flags = holder === 'evict' ? DomainConsoleFlags.FORCE : 0;
  return domain.openConsole(undefined, flags, { timeoutMs: timeLimits.consoleOpenMs });
}

/** Whether the stream ended because the guest took no input for long. */
export function isStall(error: Error): boolean {
  return error instanceof LibvirtStallError;
}
