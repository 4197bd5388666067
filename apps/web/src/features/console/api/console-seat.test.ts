import { domainRefSchema } from '@guesthouse/contract/ids';
import { describe, expect, it, vi } from 'vitest';
import { createFakeSocket } from '../../../testing/fake-socket.ts';
import { takeSeat, type Screen } from './console-seat.ts';

const ref = domainRefSchema.parse({
  hostId: 'alpha',
  uuid: '00000000-0000-4000-8000-000000000001',
});
const bytes = (text: string) => new TextEncoder().encode(text);

function aScreen() {
  const seen: string[] = [];
  const text = (data: Uint8Array) => new TextDecoder().decode(data);
  const screen: Screen = {
    replace: (scrollback) => void seen.push(`replace ${text(scrollback)}`),
    write(data, drawn) {
      seen.push(`write ${text(data)}`);
      drawn();
    },
    note: () => void seen.push('note'),
  };
  return { screen, seen };
}

function aServer() {
  let seats = 0;
  return createFakeSocket({
    'console:open': () => ({
      consoleId: `seat-${++seats}`,
      state: 'connected',
      message: null,
      scrollback: bytes(`old ${seats}`),
    }),
  });
}

describe('a seat at a console', () => {
  it('draws the scrollback, then what follows, and acknowledges what was drawn', async () => {
    const server = aServer();
    const { screen, seen } = aScreen();
    server.setConnected(true);
    const seat = takeSeat(server.socket, ref, screen);
    await vi.waitFor(() => expect(seat.state.get().kind).toBe('open'));
    server.send('console:output', { consoleId: 'seat-1', data: bytes('new') });
    server.send('console:output', { consoleId: 'another', data: bytes('not ours') });
    expect(seen).toEqual(['replace old 1', 'write new']);
    await vi.waitFor(() =>
      expect(server.requests.at(-1)).toEqual({
        name: 'console:acknowledge',
        payload: { consoleId: 'seat-1', bytes: 3 },
      }),
    );
  });

  it('takes a new seat after a lost connection and draws anew', async () => {
    const server = aServer();
    const { screen, seen } = aScreen();
    server.setConnected(true);
    const seat = takeSeat(server.socket, ref, screen);
    await vi.waitFor(() => expect(seat.state.get().kind).toBe('open'));
    server.setConnected(false);
    expect(seat.state.get().kind).toBe('lost');
    await expect(seat.input(bytes('x'))).rejects.toThrow('not open');
    server.setConnected(true);
    await vi.waitFor(() => expect(seat.state.get().kind).toBe('open'));
    expect(seen).toEqual(['replace old 1', 'replace old 2']);
  });

  it('begins again with the scrollback when it was too slow', async () => {
    const server = aServer();
    const { screen, seen } = aScreen();
    server.setConnected(true);
    const seat = takeSeat(server.socket, ref, screen);
    await vi.waitFor(() => expect(seat.state.get().kind).toBe('open'));
    const catchUp = { consoleId: 'seat-1', skippedBytes: 9, scrollback: bytes('tail') };
    server.send('console:catch-up', catchUp);
    expect(seen.slice(1)).toEqual(['replace tail', 'note']);
  });

  it('leaves its seat, and hears nothing afterwards', async () => {
    const server = aServer();
    const { screen, seen } = aScreen();
    server.setConnected(true);
    const seat = takeSeat(server.socket, ref, screen);
    await vi.waitFor(() => expect(seat.state.get().kind).toBe('open'));
    seat.leave();
    expect(server.requests.at(-1)?.name).toBe('console:close');
    server.send('console:output', { consoleId: 'seat-1', data: bytes('late') });
    expect(seen).toEqual(['replace old 1']);
  });
});
