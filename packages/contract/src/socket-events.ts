import { z } from 'zod';
import { activityEntrySchema } from './activity.ts';
import { bytesSchema, consoleLimits, consoleOpenedSchema, consoleStateSchema } from './console.ts';
import {
  addressesSchema,
  addressesWishSchema,
  figuresBeatSchema,
  figuresHistorySchema,
  figuresWishSchema,
} from './figures.ts';
import { hostSampleEventSchema, hostSampleHistorySchema } from './host-stats.ts';
import { consoleIdSchema, domainRefSchema, hostIdSchema } from './ids.ts';
import { domainChangeSchema, hostChangeSchema, positionSchema } from './inventory.ts';
import type { Permission } from './permission.ts';
import { problemSchema, type Problem } from './problem.ts';
import { resourceChangeSchema } from './resource-change.ts';
import { resourceScopeSchema } from './resource.ts';
import { sampleEventSchema, sampleHistorySchema } from './stats.ts';
import { taskSummarySchema } from './task.ts';

/** An event that the page sends; every one is answered by a `SocketReply`. */
export interface ClientEvent {
  readonly permission: Permission;
  readonly payload: z.ZodType;
  readonly reply: z.ZodType;
}

function clientEvent<const E extends ClientEvent>(definition: E): E {
  return definition;
}

const nothing = z.null();

export const clientEvents = {
  /** Join the rooms of the inventory; the reply says where the mirror stands. */
  'inventory:subscribe': clientEvent({
    permission: 'inventory:read',
    payload: z.strictObject({}),
    reply: positionSchema,
  }),
  /** Receive `activity:added`; what was before is read over HTTP. */
  'activity:subscribe': clientEvent({
    permission: 'activity:read',
    payload: z.strictObject({}),
    reply: nothing,
  }),
  /** Receive `task:changed`; what was before is read over HTTP. */
  'task:subscribe': clientEvent({
    permission: 'task:read',
    payload: z.strictObject({}),
    reply: nothing,
  }),
  /**
   * Receive `resource:changed` of this scope until it is unwatched; volumes and leases are read from
   * now on. The reply says where the kind stands: fetch the list after it.
   */
  'resource:watch': clientEvent({
    permission: 'inventory:read',
    payload: resourceScopeSchema,
    reply: positionSchema,
  }),
  'resource:unwatch': clientEvent({
    permission: 'inventory:read',
    payload: resourceScopeSchema,
    reply: nothing,
  }),
  /** Receive `stats:sample` of one domain; the reply is what the server has so far. */
  'stats:watch': clientEvent({
    permission: 'inventory:read',
    payload: domainRefSchema,
    reply: sampleHistorySchema,
  }),
  'stats:unwatch': clientEvent({
    permission: 'inventory:read',
    payload: domainRefSchema,
    reply: nothing,
  }),
  /** Receive `host-stats:sample` of one host; the reply is what the server has so far. */
  'host-stats:watch': clientEvent({
    permission: 'inventory:read',
    payload: z.strictObject({ hostId: hostIdSchema }),
    reply: hostSampleHistorySchema,
  }),
  'host-stats:unwatch': clientEvent({
    permission: 'inventory:read',
    payload: z.strictObject({ hostId: hostIdSchema }),
    reply: nothing,
  }),
  /** What a list shows of machines: `figures:beat` from now on, until the next wish. */
  'figures:watch': clientEvent({
    permission: 'inventory:read',
    payload: figuresWishSchema,
    reply: figuresHistorySchema,
  }),
  /** Addresses of machines: what is known, then `addresses:changed`, until the next wish. */
  'addresses:watch': clientEvent({
    permission: 'inventory:read',
    payload: addressesWishSchema,
    reply: addressesSchema,
  }),
  /** Take a seat at the serial console of a domain. */
  'console:open': clientEvent({
    permission: 'console:read',
    payload: domainRefSchema,
    reply: consoleOpenedSchema,
  }),
  /** Bytes for the guest; answered when they have been accepted, in order. */
  'console:input': clientEvent({
    permission: 'console:write',
    payload: z.strictObject({
      consoleId: consoleIdSchema,
      data: bytesSchema.refine((data) => data.byteLength <= consoleLimits.inputBytes, {
        message: `at most ${consoleLimits.inputBytes} bytes at once`,
      }),
    }),
    reply: nothing,
  }),
  /** Bytes that the terminal has drawn since the last acknowledgement. */
  'console:acknowledge': clientEvent({
    permission: 'console:read',
    payload: z.strictObject({ consoleId: consoleIdSchema, bytes: z.int().positive() }),
    reply: nothing,
  }),
  /** Leave the seat; the session itself stays for the others. */
  'console:close': clientEvent({
    permission: 'console:read',
    payload: z.strictObject({ consoleId: consoleIdSchema }),
    reply: nothing,
  }),
};
export type ClientEventName = keyof typeof clientEvents;

/** Events that the server sends. */
export const serverEvents = {
  'domain:changed': domainChangeSchema,
  'host:changed': hostChangeSchema,
  /** Oldest first, in the order of their ids; a page may get fewer than there are, by what it may see. */
  'activity:added': z.object({ entries: z.array(activityEntrySchema) }),
  'task:changed': z.object({ task: taskSummarySchema }),
  'resource:changed': resourceChangeSchema,
  /** Volatile: a slow page misses samples instead of queueing them. */
  'stats:sample': sampleEventSchema,
  /** Volatile too. */
  'host-stats:sample': hostSampleEventSchema,
  /** Volatile, like the samples. */
  'figures:beat': figuresBeatSchema,
  'addresses:changed': addressesSchema,
  'console:output': z.object({ consoleId: consoleIdSchema, data: bytesSchema }),
  'console:state': consoleStateSchema.extend({ consoleId: consoleIdSchema }),
  /** This viewer was too slow: clear the terminal and begin again with the scrollback. */
  'console:catch-up': z.object({
    consoleId: consoleIdSchema,
    skippedBytes: z.int().positive(),
    scrollback: bytesSchema,
  }),
  /** The session is over; the server closes the socket after this. */
  'session:ended': z.object({
    reason: z.enum(['signed-out', 'expired', 'account-changed', 'server-stopping']),
  }),
};
export type ServerEventName = keyof typeof serverEvents;

export type SocketReply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function socketReplySchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), problem: problemSchema }),
  ]);
}

export type ClientEventPayload<N extends ClientEventName> = z.output<
  (typeof clientEvents)[N]['payload']
>;
export type ClientEventReply<N extends ClientEventName> = z.output<
  (typeof clientEvents)[N]['reply']
>;

/** Socket.IO's typing of both directions. */
export type ClientToServerEvents = {
  [N in ClientEventName]: (
    payload: ClientEventPayload<N>,
    reply: (answer: SocketReply<ClientEventReply<N>>) => void,
  ) => void;
};
export type ServerToClientEvents = {
  [N in ServerEventName]: (payload: z.output<(typeof serverEvents)[N]>) => void;
};
