import { guestKeyCodes } from '@guesthouse/contract/guest-keys';
import { DomainUndefineFlags, KeycodeSet } from '@guesthouse/libvirt';
import { flags, type OrderTable } from './domain-order.ts';

const usualMs = 30_000;

type OtherOrder =
  'managed-save-remove' | 'inject-nmi' | 'send-keys' | 'set-autostart' | 'rename' | 'undefine';

export const definitionOrders: OrderTable<OtherOrder> = {
  'managed-save-remove': {
    timeoutMs: usualMs,
    silent: true,
    run: (domain, _options, call) => domain.managedSaveRemove(0, call),
  },
  'inject-nmi': { timeoutMs: usualMs, run: (domain, _options, call) => domain.injectNMI(0, call) },
  'send-keys': {
    timeoutMs: usualMs,
    run: (domain, { keys, holdMs }, call) => {
      const codes = keys.map((key) => guestKeyCodes[key]);
      return domain.sendKey(KeycodeSet.LINUX, holdMs, codes, 0, call);
    },
  },
  'set-autostart': {
    timeoutMs: usualMs,
    silent: true,
    run: (domain, { autostart }, call) => domain.setAutostart(autostart, call),
  },
  rename: { timeoutMs: usualMs, run: (domain, { name }, call) => domain.rename(name, 0, call) },
  undefine: {
    timeoutMs: usualMs,
    run: (domain, options, call) =>
      domain.undefineFlags(
        flags(
          [options.removeManagedSave, DomainUndefineFlags.MANAGED_SAVE],
          [options.removeSnapshotMetadata, DomainUndefineFlags.SNAPSHOTS_METADATA],
          [options.removeCheckpointMetadata, DomainUndefineFlags.CHECKPOINTS_METADATA],
          // Of a machine with firmware libvirt wants to be told one or the other.
          [options.removeNvram, DomainUndefineFlags.NVRAM],
          [!options.removeNvram, DomainUndefineFlags.KEEP_NVRAM],
          [options.removeTpm, DomainUndefineFlags.TPM],
          [!options.removeTpm, DomainUndefineFlags.KEEP_TPM],
        ),
        call,
      ),
  },
};
