import type { ActivityTone } from '@guesthouse/contract/activity';
import type { Happening, LifecycleName } from '../libvirt/happenings/happening.ts';

interface Told {
  readonly name: string;
  readonly text: string;
  readonly tone: ActivityTone;
}

type Words = readonly [text: string, tone?: ActivityTone];

/** By detail; `*` for those that say nothing special. */
const lifecycleWords: Record<LifecycleName, Readonly<Record<string, Words>>> = {
  defined: {
    '*': ['Its definition was changed'],
    added: ['It was defined'],
    renamed: ['It was renamed'],
    'from-snapshot': ['Its definition was taken from a snapshot'],
  },
  undefined: { '*': ['It was undefined'], renamed: ['It left its old name'] },
  started: {
    '*': ['It was started', 'good'],
    migrated: ['It came from another host', 'good'],
    restored: ['It was restored from a saved state', 'good'],
    'from-snapshot': ['It was started from a snapshot', 'good'],
    wakeup: ['It woke up', 'good'],
  },
  suspended: {
    '*': ['It was paused'],
    migrated: ['It was paused to be migrated'],
    ioerror: ['It was paused: a disk failed or is full', 'bad'],
    watchdog: ['It was paused by its watchdog', 'bad'],
    restored: ['It was restored, paused'],
    'from-snapshot': ['It was reverted to a paused snapshot'],
    'api-error': ['It was paused: something that libvirt did with it failed', 'bad'],
    postcopy: ['It was paused while its memory moves'],
    'postcopy-failed': ['It was paused: its migration failed midway', 'bad'],
  },
  resumed: {
    '*': ['It was resumed'],
    migrated: ['It goes on after a migration'],
    'from-snapshot': ['It goes on from a snapshot'],
    postcopy: ['It goes on while its memory still moves'],
    'postcopy-failed': ['It goes on, though its migration failed midway', 'bad'],
  },
  stopped: {
    '*': ['It stopped'],
    shutdown: ['It was shut down'],
    destroyed: ['It was forced off', 'warn'],
    crashed: ['It crashed', 'bad'],
    migrated: ['It went to another host'],
    saved: ['Its memory was saved, and it stopped'],
    failed: ['It failed: it could not start, or its hypervisor ended', 'bad'],
    'from-snapshot': ['It stopped to be reverted to a snapshot'],
  },
  shutdown: {
    '*': ['Its guest has shut down'],
    host: ['It was asked to end by its host'],
  },
  pmsuspended: { '*': ['It fell asleep'], disk: ['It fell asleep, to its disk'] },
  crashed: { '*': ['Its guest has crashed', 'bad'], panicked: ['Its kernel panicked', 'bad'] },
};

/** What libvirt told, for people. */
export function happeningWords(happening: Happening): Told {
  const told = (text: string, tone: ActivityTone = 'plain'): Told => ({
    name: happening.kind,
    text,
    tone,
  });
  switch (happening.kind) {
    case 'lifecycle': {
      const words = lifecycleWords[happening.name];
      const [text, tone] = words[happening.detail] ?? words['*'] ?? [happening.name];
      return { name: `lifecycle.${happening.name}`, text, tone: tone ?? 'plain' };
    }
    case 'reboot':
      return told('Its guest rebooted');
    case 'watchdog':
      return told(`Its watchdog fired (action: ${happening.action})`, 'bad');
    case 'io-error':
      return told(
        `Error on ${happening.path || 'a disk'}${happening.reason && `: ${happening.reason}`} (action: ${happening.action})`,
        'bad',
      );
    case 'block-threshold':
      return told(`Its disk ${happening.device} has grown past its threshold`, 'warn');
    case 'device-added':
      return told(`Device ${happening.alias} was added`);
    case 'device-removed':
      return told(`Device ${happening.alias} was removed`);
    case 'device-removal-failed':
      return told(`Device ${happening.alias} was not removed: its guest would not let go`, 'warn');
    case 'medium':
      return told(
        happening.path === null
          ? `The medium in ${happening.alias} was taken out`
          : `${happening.path} was put into ${happening.alias}`,
      );
    case 'agent':
      return told(happening.connected ? 'Its guest agent answers' : 'Its guest agent is gone');
    case 'block-job':
      return told(
        `Block job on ${happening.disk}: ${happening.status}`,
        happening.status === 'failed' ? 'bad' : 'plain',
      );
    case 'memory-failure':
      return told('A fault in the memory of its host', 'bad');
    case 'control-error':
      return told('libvirt has lost control of its hypervisor', 'bad');
  }
}
