/** What libvirt offers for QEMU alone. Unsupported by the project: for experiments and debugging. */
import type { CallOptions } from './call-options.ts';
import type { Connection } from './connection.ts';
import { wrapObject } from './classes.ts';
import type { Domain } from './domain.ts';
import { iterate, type EventOverflow } from './events/event-queue.ts';
import type { EventSubscription } from './events/event-subscription.ts';
import { EventFamily } from './events/families.ts';
import type { RawHandle } from './native.ts';
import { callOn } from './object.ts';

/**
 * Sends a command to QEMU's monitor.
 *
 * @param flags - Bits of `DomainQemuMonitorCommandFlags`.
 * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuMonitorCommand
 */
export function monitorCommand(
  domain: Domain,
  command: string,
  flags = 0,
  options?: CallOptions,
): Promise<string> {
  return callOn(domain, 'virDomainQemuMonitorCommand', [command, flags], options);
}

/** The answer to a monitor command, and the file descriptors that came with it: the caller's now. */
export interface MonitorAnswer {
  readonly result: string;
  readonly files: readonly number[];
}

/**
 * The same with file descriptors both ways.
 *
 * @param files - Stay the caller's.
 * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuMonitorCommandWithFiles
 */
export function monitorCommandWithFiles(
  domain: Domain,
  command: string,
  files: readonly number[],
  flags = 0,
  options?: CallOptions,
): Promise<MonitorAnswer> {
  const args = [command, files, flags];
  return callOn(domain, 'virDomainQemuMonitorCommandWithFiles', args, options);
}

/**
 * Sends a command to the guest agent.
 *
 * @param timeoutSeconds - Or a `DomainQemuAgentCommandTimeoutValues`.
 * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAgentCommand
 */
export function agentCommand(
  domain: Domain,
  command: string,
  timeoutSeconds: number,
  flags = 0,
  options?: CallOptions,
): Promise<string> {
  return domain.qemuAgentCommand(command, timeoutSeconds, flags, options);
}

/** An event of QEMU's monitor. */
export interface MonitorEvent {
  readonly domain: Domain;
  readonly event: string;
  readonly seconds: bigint;
  readonly micros: number;
  /** JSON text. */
  readonly details: string | null;
}

/**
 * Calls a listener for events of QEMU's monitor.
 *
 * @param event - A name or, with flags, a pattern; null for all.
 * @param flags - Bits of `ConnectDomainQemuMonitorEventRegisterFlags`.
 * @see https://libvirt.org/html/libvirt-libvirt-qemu.html#virConnectDomainQemuMonitorEventRegister
 */
export function monitorEventRegister(
  connection: Connection,
  listener: (event: MonitorEvent) => void,
  event: string | null = null,
  flags = 0,
  domain?: Domain,
  onOverflow?: (lost: number) => void,
): Promise<EventSubscription> {
  const object = domain && { box: domain.box, key: domain.uuid };
  const source = { family: EventFamily.qemuMonitor, eventId: 0, object, monitor: { event, flags } };
  return connection.subscribe(source, {
    onEvent: (raw, name, seconds, micros, details) => {
      listener({
        domain: wrapObject<Domain>('Domain', connection, raw as RawHandle),
        event: name as string,
        seconds: seconds as bigint,
        micros: micros as number,
        details: details as string | null,
      });
    },
    onOverflow,
  });
}

export interface MonitorEventOptions {
  /** A name or, with flags, a pattern; all by default. */
  readonly event?: string | null;
  readonly flags?: number;
  /** Only events of this domain. */
  readonly domain?: Domain;
  /** How many events may wait; 1000 by default. */
  readonly capacity?: number;
}

/** As {@link monitorEventRegister}, as they come. */
export function monitorEvents(
  connection: Connection,
  { event, flags, domain, capacity }: MonitorEventOptions = {},
): AsyncGenerator<MonitorEvent | EventOverflow, void> {
  return iterate<MonitorEvent>(capacity, (listener, onOverflow) =>
    monitorEventRegister(connection, listener, event, flags, domain, onOverflow),
  );
}
