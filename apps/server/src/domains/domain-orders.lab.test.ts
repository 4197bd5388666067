import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { TaskId } from '@guesthouse/contract/ids';
import type { OrderReply, Task } from '@guesthouse/contract/task';
import { taskIsActive } from '@guesthouse/contract/task';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defineGuest } from '../../../../e2e/lab/define-guest.ts';
import { GUEST_READY_LINE } from '../../../../e2e/lab/guest.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { SerialConsole } from '../../../../e2e/lab/serial-console.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

const name = 'orchard';

/** A boot under emulation on a busy machine. */
const bootMs = 90_000;
vi.setConfig({ testTimeout: 240_000 });

let daemon: PrivateDaemon;
let live: LiveFixture;
let terminal: SerialConsole;

/** One guest for every order: each test leaves it running, with a shell on its serial port. */
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'orders' });
  await defineGuest(daemon, { name, agentChannel: true, vnc: true });
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the guest to be read', () => live.domain(name));
  await order('start');
  terminal = await SerialConsole.open(daemon, name);
  await terminal.expect(GUEST_READY_LINE, bootMs);
}, 240_000);
afterAll(async () => {
  terminal.close();
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

const virsh = async (...args: string[]) => (await daemon.virsh(args)).trim();
const stateReason = async () => virsh('domstate', name, '--reason');

/** libvirt's own word first, then the mirror's, which follows by events alone. */
async function becomes(libvirtState: string, state: string, reason?: string): Promise<void> {
  await waitUntil(`libvirt: ${libvirtState}`, async () => (await stateReason()) === libvirtState, {
    timeoutMs: bootMs,
    explain: stateReason,
  });
  await waitUntil(`mirror: ${state}`, () => {
    const domain = live.domain(name);
    return domain?.state === state && (reason === undefined || domain.stateReason === reason);
  });
}

async function inGuest(command: string, answer: string): Promise<string> {
  terminal.type(`${command}\n`);
  return terminal.expect(`\n${answer}`);
}

/** The end of the task that an order has become, if it has become one. */
async function ended({ task }: OrderReply): Promise<Task | null> {
  if (!task) return null;
  const find = (taskId: TaskId) =>
    live.live.httpHandlers.getTask(
      { params: { taskId }, query: undefined, body: undefined },
      live.context,
    );
  return waitUntil(
    `${task.title} to end`,
    async () => {
      const now = await find(task.taskId);
      return !taskIsActive[now.state] && now;
    },
    { timeoutMs: 60_000 },
  );
}

async function done(reply: OrderReply): Promise<void> {
  const task = await ended(reply);
  if (task) expect(task).toMatchObject({ state: 'succeeded', problem: null });
}

/** On a busy machine any order may take long enough to become a task. */
const order = async (action: DomainAction, options?: object) =>
  done(await live.order(action, name, options));

async function reopened(): Promise<void> {
  terminal.close();
  terminal = await SerialConsole.open(daemon, name);
}

describe('power', () => {
  it('pauses and resumes', async () => {
    await order('pause');
    await becomes('paused (user)', 'paused', 'user');
    await order('resume');
    await becomes('running (unpaused)', 'running', 'unpaused');
  });

  it('resets without the guest being asked', async () => {
    await order('reset');
    await terminal.expect(GUEST_READY_LINE, bootMs);
    expect(await stateReason()).toMatch(/^running/);
  });

  it.each(['default', 'acpi', 'agent'])('shuts down: %s', async (mode) => {
    await order('shutdown', { mode });
    await becomes('shut off (shutdown)', 'shutoff', 'shutdown');
    await order('start');
    await reopened();
    await terminal.expect(GUEST_READY_LINE, bootMs);
  });

  it.each(['default', 'acpi', 'agent'])('reboots: %s', async (mode) => {
    const { id } = live.domain(name) ?? {};
    await order('reboot', { mode });
    await terminal.expect(GUEST_READY_LINE, bootMs);
    await waitUntil('it to run', async () => (await stateReason()).startsWith('running'));
    expect(live.domain(name), 'the same process of the host').toMatchObject({
      state: 'running',
      id,
    });
  });

  it('starts paused, and forces off gracefully', async () => {
    await order('force-off', { graceful: true });
    await becomes('shut off (destroyed)', 'shutoff', 'destroyed');
    await order('start', { paused: true });
    await becomes('paused (user)', 'paused', 'user');
    await reopened();
    await order('resume');
    await terminal.expect(GUEST_READY_LINE, bootMs);
  });

  it('is put to sleep by its agent, and wakes', async () => {
    await order('pm-suspend', { target: 'mem' });
    await becomes('pmsuspended (unknown)', 'pmsuspended');
    await order('pm-wakeup');
    await becomes('running (event wakeup)', 'running', 'wakeup');
    await terminal.prompt();
    await inGuest('echo awake $((6*7))', 'awake 42');
  });

  it('refuses in words what the guest cannot do', async () => {
    await expect(live.order('pm-suspend', name, { target: 'disk' })).rejects.toMatchObject({
      message: expect.stringContaining(`libvirt could not put ${name} to sleep`),
    });
  });
});

describe('signals to the guest', () => {
  const nmis = async () => {
    terminal.type('grep NMI: /proc/interrupts\n');
    const heard = await terminal.expect('Non-maskable');
    return Number(/NMI:\s+(\d+)/.exec(heard)?.[1]);
  };

  it('injects an NMI, which the guest counts', async () => {
    const before = await nmis();
    await order('inject-nmi');
    await waitUntil('the interrupt', async () => (await nmis()) > before);
  });

  it('sends keys, which the guest obeys', async () => {
    await order('send-keys', { keys: ['LEFTCTRL', 'LEFTALT', 'DELETE'] });
    await terminal.expect(GUEST_READY_LINE, bootMs);
  });
});

describe('saved states', () => {
  it('saves, and goes on where it was', async () => {
    await inGuest('kept=$((6*9)); echo set', 'set');
    await order('managed-save');
    await becomes('shut off (saved)', 'shutoff', 'saved');
    expect(await virsh('dominfo', name)).toMatch(/Managed save:\s+yes/);
    await waitUntil('the mirror', () => live.domain(name)?.hasManagedSave);
    await order('start');
    await becomes('running (restored)', 'running', 'restored');
    await reopened();
    await inGuest('echo kept $kept', 'kept 54');
  });

  it('saves past the cache, and is restored paused as the save said', async () => {
    await inGuest('kept=$((8*9)); echo set', 'set');
    await order('managed-save', { bypassCache: true, restored: 'paused' });
    await becomes('shut off (saved)', 'shutoff', 'saved');
    await waitUntil('the mirror', () => live.domain(name)?.hasManagedSave);
    await order('start', { bypassCache: true });
    await waitUntil('libvirt to hold it', async () => (await stateReason()).startsWith('paused'));
    await waitUntil('the mirror', () => live.domain(name)?.state === 'paused');
    await order('resume');
    await becomes('running (unpaused)', 'running', 'unpaused');
    await reopened();
    await inGuest('echo kept $kept', 'kept 72');
  });

  it('discards a saved state, and the page hears of it though libvirt says nothing', async () => {
    await order('managed-save', { restored: 'paused' });
    await becomes('shut off (saved)', 'shutoff', 'saved');
    await order('managed-save-remove');
    expect(await virsh('dominfo', name)).toMatch(/Managed save:\s+no/);
    await waitUntil('the mirror', () => live.domain(name)?.hasManagedSave === false);
  });

  it('boots anew in spite of a saved state when told to', async () => {
    await order('start');
    await reopened();
    await terminal.expect(GUEST_READY_LINE, bootMs);
    await order('managed-save');
    await becomes('shut off (saved)', 'shutoff', 'saved');
    await order('start', { forceBoot: true });
    await becomes('running (booted)', 'running', 'booted');
    await reopened();
    await terminal.expect(GUEST_READY_LINE, bootMs);
    expect(await virsh('dominfo', name)).toMatch(/Managed save:\s+no/);
  });

  it('saves to a file and restores from it', async () => {
    const path = join(daemon.dir, 'orchard.save');
    await inGuest('kept=$((7*9)); echo set', 'set');
    await order('save', { path });
    await becomes('shut off (saved)', 'shutoff', 'saved');
    expect((await readFile(path)).subarray(0, 4).toString()).toBe('Libv');
    const { hostId } = live.refOf(name);
    const body = { path, bypassCache: false, restored: 'as-saved' } as const;
    const input = { params: { hostId }, query: undefined, body };
    await done(await live.live.httpHandlers.restoreDomain(input, live.context));
    await becomes('running (restored)', 'running', 'restored');
    await reopened();
    await inGuest('echo kept $kept', 'kept 63');
  });

  it('says what is wrong with a file that holds no machine', async () => {
    const { hostId } = live.refOf(name);
    const body = { path: join(daemon.dir, 'nothing'), bypassCache: false } as const;
    const input = { params: { hostId }, query: undefined, body: { ...body, restored: 'running' } };
    await expect(
      live.live.httpHandlers.restoreDomain(input as never, live.context),
    ).rejects.toMatchObject({ message: expect.stringContaining('nothing') });
  });
});

describe('core dumps', () => {
  const firstBytes = async (path: string) => {
    const file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0);
    await file.close();
    return buffer.toString('latin1');
  };

  it('dumps the memory as ELF while the machine runs on', async () => {
    const path = join(daemon.dir, 'live.elf');
    await order('core-dump', { path, memoryOnly: true, conduct: 'live' });
    expect(await firstBytes(path)).toMatch(/^\x7fELF/);
    expect(await stateReason()).toMatch(/^running/);
  });

  it('dumps it compressed, for the tools of crash', async () => {
    const path = join(daemon.dir, 'orchard.kdump');
    const options = { path, memoryOnly: true, format: 'kdump-zlib' };
    await order('core-dump', options);
    expect(await firstBytes(path)).toBe('makedumpfile'.slice(0, 5));
    expect((await stat(path)).size).toBeGreaterThan(1 << 20);
    await becomes('running (unpaused)', 'running');
  });

  it('dumps and resets', async () => {
    const path = join(daemon.dir, 'reset.dump');
    await order('core-dump', { path, conduct: 'reset' });
    await terminal.expect(GUEST_READY_LINE, bootMs);
    expect((await stat(path)).size).toBeGreaterThan(1 << 20);
  });

  it('dumps and leaves the machine crashed', async () => {
    const path = join(daemon.dir, 'crash.dump');
    await order('core-dump', { path, conduct: 'crash' });
    await becomes('shut off (crashed)', 'shutoff', 'crashed');
    await order('start');
    await reopened();
    await terminal.expect(GUEST_READY_LINE, bootMs);
  });
});
