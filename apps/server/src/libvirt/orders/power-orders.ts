import type { AskMode, PowerManagementTarget } from '@guesthouse/contract/domain-action-options';
import {
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainRebootFlags,
  DomainShutdownFlags,
  NodeSuspendTarget,
} from '@guesthouse/libvirt';
import { flags, type OrderTable } from './domain-order.ts';

/** Most orders wait for QEMU's monitor; starting waits for QEMU and its devices. */
const usualMs = 30_000;
const startMs = 120_000;
const forceOffMs = 60_000;

const shutdownFlags: Record<AskMode, number> = {
  default: DomainShutdownFlags.DEFAULT,
  acpi: DomainShutdownFlags.ACPI_POWER_BTN,
  agent: DomainShutdownFlags.GUEST_AGENT,
  initctl: DomainShutdownFlags.INITCTL,
  signal: DomainShutdownFlags.SIGNAL,
  paravirt: DomainShutdownFlags.PARAVIRT,
};

const rebootFlags: Record<AskMode, number> = {
  default: DomainRebootFlags.DEFAULT,
  acpi: DomainRebootFlags.ACPI_POWER_BTN,
  agent: DomainRebootFlags.GUEST_AGENT,
  initctl: DomainRebootFlags.INITCTL,
  signal: DomainRebootFlags.SIGNAL,
  paravirt: DomainRebootFlags.PARAVIRT,
};

const suspendTargets: Record<PowerManagementTarget, NodeSuspendTarget> = {
  mem: NodeSuspendTarget.MEM,
  disk: NodeSuspendTarget.DISK,
  hybrid: NodeSuspendTarget.HYBRID,
};

type PowerOrder =
  | 'start'
  | 'shutdown'
  | 'reboot'
  | 'reset'
  | 'force-off'
  | 'pause'
  | 'resume'
  | 'pm-suspend'
  | 'pm-wakeup';

export const powerOrders: OrderTable<PowerOrder> = {
  start: {
    timeoutMs: startMs,
    run: (domain, { paused, bypassCache, forceBoot }, call) =>
      domain.createWithFlags(
        flags(
          [paused, DomainCreateFlags.START_PAUSED],
          [bypassCache, DomainCreateFlags.START_BYPASS_CACHE],
          [forceBoot, DomainCreateFlags.START_FORCE_BOOT],
        ),
        call,
      ),
  },
  shutdown: {
    timeoutMs: usualMs,
    run: (domain, { mode }, call) => domain.shutdownFlags(shutdownFlags[mode], call),
  },
  reboot: {
    timeoutMs: usualMs,
    run: (domain, { mode }, call) => domain.reboot(rebootFlags[mode], call),
  },
  reset: { timeoutMs: usualMs, run: (domain, _options, call) => domain.reset(0, call) },
  'force-off': {
    timeoutMs: forceOffMs,
    run: (domain, { graceful }, call) =>
      domain.destroyFlags(flags([graceful, DomainDestroyFlags.GRACEFUL]), call),
  },
  pause: { timeoutMs: usualMs, run: (domain, _options, call) => domain.suspend(call) },
  resume: { timeoutMs: usualMs, run: (domain, _options, call) => domain.resume(call) },
  'pm-suspend': {
    timeoutMs: usualMs,
    run: (domain, { target }, call) =>
      domain.pmSuspendForDuration(suspendTargets[target], 0n, 0, call),
  },
  'pm-wakeup': { timeoutMs: usualMs, run: (domain, _options, call) => domain.pmWakeup(0, call) },
};
