import { z } from 'zod';
import { consoleIdSchema } from './ids.ts';

/** Limits of the console protocol, shared so that the page can refuse before it sends. */
export const consoleLimits = {
  /** One `console:input` event. */
  inputBytes: 16 * 1024,
  /** One paste, split by the page into inputs that wait for one another. */
  pasteBytes: 1024 * 1024,
  /** Kept by the server for whoever arrives. */
  scrollbackBytes: 256 * 1024,
  /**
   * `console:output` sent to a viewer and not yet acknowledged; beyond it the viewer is behind.
   * Scrollback is neither counted nor acknowledged.
   */
  unacknowledgedBytes: 512 * 1024,
  /** The page acknowledges at least this often. */
  acknowledgeEveryBytes: 64 * 1024,
} as const;

/**
 * `connected`: bytes flow. `waiting`: the guest is off or restarting and the server reopens the
 * console by itself. `failed`: libvirt refused; the message says why.
 */
export const consoleStateSchema = z.object({
  state: z.enum(['connecting', 'connected', 'waiting', 'failed']),
  message: z.string().nullable(),
});
export type ConsoleState = z.infer<typeof consoleStateSchema>;

/** Bytes of a terminal; never decoded on the way. */
export const bytesSchema = z.instanceof(Uint8Array<ArrayBufferLike>);

export const consoleOpenedSchema = consoleStateSchema.extend({
  consoleId: consoleIdSchema,
  /** The most recent output, to be written before what follows. */
  scrollback: bytesSchema,
});
export type ConsoleOpened = z.infer<typeof consoleOpenedSchema>;
