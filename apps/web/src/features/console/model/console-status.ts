import type { ConsoleState } from '@guesthouse/contract/console';
import type { DomainState } from '@guesthouse/contract/domain-state';
import { domainIsActive } from '@guesthouse/contract/domain-state';

/** The console as this page sees it: the server's states, and what happens on the way to it. */
export type SeatState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly title: string; readonly detail: string }
  | ({ readonly kind: 'open' } & ConsoleState);

export interface ConsoleStatus {
  readonly label: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'idle';
  /** Covers the terminal's lower edge when somebody has to know or do something. */
  readonly notice: { readonly title: string; readonly detail: string | null } | null;
  readonly offer: 'start' | 'retry' | null;
}

const off: ConsoleStatus = {
  label: 'Waiting',
  tone: 'idle',
  notice: { title: 'The machine is off', detail: 'The console connects as soon as it starts.' },
  offer: 'start',
};

export function consoleStatus(seat: SeatState, domain: DomainState): ConsoleStatus {
  switch (seat.kind) {
    case 'opening':
      return { label: 'Connecting', tone: 'idle', notice: null, offer: null };
    case 'lost':
      return {
        label: 'Not live',
        tone: 'warn',
        notice: {
          title: 'The connection to the server is lost',
          detail: 'The console comes back with it. What you type now is not sent.',
        },
        offer: null,
      };
    case 'refused':
      return {
        label: 'Not open',
        tone: 'bad',
        notice: { title: seat.title, detail: seat.detail },
        offer: 'retry',
      };
    case 'open':
      return openStatus(seat, domain);
  }
}

function openStatus({ state, message }: ConsoleState, domain: DomainState): ConsoleStatus {
  switch (state) {
    case 'connected':
      return { label: 'Connected', tone: 'good', notice: null, offer: null };
    case 'connecting':
      return { label: 'Connecting', tone: 'idle', notice: null, offer: null };
    case 'waiting':
      if (!domainIsActive[domain]) return off;
      return {
        label: 'Waiting',
        tone: 'idle',
        notice: { title: 'The guest is restarting', detail: message },
        offer: null,
      };
    case 'failed':
      return {
        label: 'Failed',
        tone: 'bad',
        notice: { title: 'The console cannot be opened', detail: message },
        offer: 'retry',
      };
  }
}
