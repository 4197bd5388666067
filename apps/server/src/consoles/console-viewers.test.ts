import { consoleLimits } from '@guesthouse/contract/console';
import { consoleIdSchema } from '@guesthouse/contract/ids';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { ConsoleViewers } from './console-viewers.ts';

interface Sent {
  event: string;
  payload: { data?: Uint8Array; scrollback?: Uint8Array; skippedBytes?: number };
}

function seat(viewers: ConsoleViewers) {
  const sent: Sent[] = [];
  const socket: Pick<SocketContext, 'emit'> = {
    emit: (event, payload) => void sent.push({ event, payload: payload as Sent['payload'] }),
  };
  const consoleId = consoleIdSchema.parse(randomUUID());
  const scrollback = viewers.add(consoleId, socket);
  const text = () => Buffer.concat(sent.flatMap(({ payload }) => payload.data ?? [])).toString();
  return { sent, consoleId, scrollback, text };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const bytes = (text: string) => Buffer.from(text);
const chunk = Buffer.alloc(64 * 1024, 'x');

describe('ConsoleViewers', () => {
  it('sends what arrives together as one, to all', async () => {
    const viewers = new ConsoleViewers();
    const [a, b] = [seat(viewers), seat(viewers)];
    viewers.output(bytes('hel'));
    viewers.output(bytes('lo'));
    await nextTurn();
    expect(a.sent).toHaveLength(1);
    expect([a.text(), b.text()]).toEqual(['hello', 'hello']);
  });

  it('gives every byte once to who arrives in between', async () => {
    const viewers = new ConsoleViewers();
    viewers.output(bytes('before '));
    await nextTurn();
    viewers.output(bytes('during '));
    const late = seat(viewers);
    viewers.output(bytes('after'));
    await nextTurn();
    expect(Buffer.from(late.scrollback).toString() + late.text()).toBe('before during after');
  });

  it('leaves a slow viewer behind without slowing the others, and lets it catch up', async () => {
    const viewers = new ConsoleViewers();
    const [slow, quick] = [seat(viewers), seat(viewers)];
    const rounds = 40;
    for (let round = 0; round < rounds; round += 1) {
      viewers.output(chunk);
      await nextTurn();
      viewers.acknowledge(quick.consoleId, chunk.length);
    }
    expect(quick.sent).toHaveLength(rounds);
    expect(slow.sent).toHaveLength(consoleLimits.unacknowledgedBytes / chunk.length);
    viewers.output(bytes('the end'));
    await nextTurn();
    viewers.acknowledge(slow.consoleId, consoleLimits.unacknowledgedBytes);
    const { event, payload } = slow.sent.at(-1)!;
    expect(event).toBe('console:catch-up');
    expect(payload.skippedBytes).toBe((rounds - slow.sent.length + 1) * chunk.length + 7);
    expect(payload.scrollback).toHaveLength(consoleLimits.scrollbackBytes);
    expect(Buffer.from(payload.scrollback!).toString()).toMatch(/the end$/);
    viewers.output(bytes('and on'));
    await nextTurn();
    expect(slow.sent.at(-1)).toMatchObject({ event: 'console:output' });
  });

  it('tells a state after the output that came before it', () => {
    const viewers = new ConsoleViewers();
    const { sent } = seat(viewers);
    viewers.output(bytes('bye'));
    viewers.showState({ state: 'waiting', message: 'off' });
    expect(sent.map(({ event }) => event)).toEqual(['console:output', 'console:state']);
  });
});
