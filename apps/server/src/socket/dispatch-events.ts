import {
  clientEvents,
  type ClientEvent,
  type ClientEventName,
  type SocketReply,
} from '@guesthouse/contract/socket-events';
import { authorise } from '../access/authorise.ts';
import { ProblemError } from '../http/problem-error.ts';
import { problemOf, validationError } from '../http/problem-reply.ts';
import type { ClientEventHandlers, SocketContext } from './client-event-handler.ts';
import { EventBudget } from './event-budget.ts';
import type { PageSocket } from './socket-server.ts';

type Answer = (reply: SocketReply<unknown>) => void;
/** Between the types of one event and a loop over all of them. */
type AnyHandler = (payload: unknown, socket: SocketContext) => unknown;

interface Seat {
  readonly context: SocketContext;
  readonly handlers: ClientEventHandlers;
  readonly budget: EventBudget;
}

/** Answers every event that the page sends, also one that nobody knows. */
export function dispatchEvents(
  socket: PageSocket,
  context: SocketContext,
  handlers: ClientEventHandlers,
): void {
  const seat: Seat = { context, handlers, budget: new EventBudget(performance.now()) };
  socket.onAny((name: string, ...rest: unknown[]) => {
    const last = rest.at(-1);
    const answer: Answer = typeof last === 'function' ? (last as Answer) : () => undefined;
    const payload = typeof rest[0] === 'function' ? undefined : rest[0];
    perform(name, payload, seat).then(
      (value) => answer({ ok: true, value }),
      (error: unknown) => answer({ ok: false, problem: problemOf(error, context.log) }),
    );
  });
}

/** Nothing is awaited before the handler is called: keys have to arrive in their order. */
async function perform(name: string, payload: unknown, seat: Seat): Promise<unknown> {
  seat.budget.take(performance.now());
  try {
    if (!isEventName(name)) throw new ProblemError('not_found', 'There is no such event.');
    const event: ClientEvent = clientEvents[name];
    authorise(seat.context.caller, event.permission);
    const parsed = event.payload.safeParse(payload);
    if (!parsed.success) throw validationError(parsed.error);
    const handler = seat.handlers[name] as AnyHandler;
    return event.reply.parse(await handler(parsed.data, seat.context));
  } finally {
    seat.budget.giveBack();
  }
}

function isEventName(name: string): name is ClientEventName {
  return Object.hasOwn(clientEvents, name);
}
