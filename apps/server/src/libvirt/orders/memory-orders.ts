import type {
  DumpConduct,
  DumpFormat,
  RestoredState,
} from '@guesthouse/contract/domain-action-options';
import {
  DomainCoreDumpFlags,
  DomainCoreDumpFormat,
  DomainSaveRestoreFlags,
} from '@guesthouse/libvirt';
import { flags, type OrderTable } from './domain-order.ts';

const restoredFlags: Record<RestoredState, number> = {
  'as-saved': 0,
  running: DomainSaveRestoreFlags.RUNNING,
  paused: DomainSaveRestoreFlags.PAUSED,
};

/** Of saving and of restoring. */
export interface SaveOptions {
  readonly bypassCache: boolean;
  readonly restored: RestoredState;
}

export function saveFlags(options: SaveOptions): number {
  return (
    restoredFlags[options.restored] |
    flags([options.bypassCache, DomainSaveRestoreFlags.BYPASS_CACHE])
  );
}

const conductFlags: Record<DumpConduct, number> = {
  pause: 0,
  live: DomainCoreDumpFlags.LIVE,
  crash: DomainCoreDumpFlags.CRASH,
  reset: DomainCoreDumpFlags.RESET,
};

const formats: Record<DumpFormat, DomainCoreDumpFormat> = {
  raw: DomainCoreDumpFormat.RAW,
  'kdump-zlib': DomainCoreDumpFormat.KDUMP_ZLIB,
  'kdump-lzo': DomainCoreDumpFormat.KDUMP_LZO,
  'kdump-snappy': DomainCoreDumpFormat.KDUMP_SNAPPY,
  'win-dmp': DomainCoreDumpFormat.WIN_DMP,
};

/** What writes all of a machine's memory takes as long as the disk needs. */
export const memoryOrders: OrderTable<'managed-save' | 'save' | 'core-dump'> = {
  'managed-save': {
    timeoutMs: null,
    run: (domain, options, call) => domain.managedSave(saveFlags(options), call),
  },
  save: {
    timeoutMs: null,
    run: (domain, options, call) => domain.saveFlags(options.path, null, saveFlags(options), call),
  },
  'core-dump': {
    timeoutMs: null,
    run: (domain, { path, format, conduct, memoryOnly, bypassCache }, call) =>
      domain.coreDumpWithFormat(
        path,
        formats[format],
        conductFlags[conduct] |
          flags(
            [memoryOnly, DomainCoreDumpFlags.MEMORY_ONLY],
            [bypassCache, DomainCoreDumpFlags.BYPASS_CACHE],
          ),
        call,
      ),
  },
};
