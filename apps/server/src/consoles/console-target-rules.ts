import { domainIsActive } from '@guesthouse/contract/domain-state';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostState } from '@guesthouse/contract/host';

/** What the mirror says of the machine behind a console. */
export interface ConsoleTarget {
  readonly hostState: HostState;
  /** Null once it is undefined. */
  readonly domain: DomainSummary | null;
}

/** What a console session should do about it; messages are for the person at the terminal. */
export type ConsoleWish =
  /** `run` is another one after each restart of the machine: what failed before may work now. */
  | { readonly kind: 'open'; readonly run: number | null }
  | { readonly kind: 'wait'; readonly message: string }
  | { readonly kind: 'fail'; readonly message: string };

export function consoleWish({ hostState, domain }: ConsoleTarget): ConsoleWish {
  if (!domain) return { kind: 'fail', message: 'The machine no longer exists.' };
  if (hostState !== 'connected')
    return {
      kind: 'wait',
      message: 'The host is not connected: the console returns with the connection.',
    };
  if (!domain.hasSerialConsole)
    return {
      kind: 'fail',
      message: 'This machine has no serial port: add one to its definition to have a console.',
    };
  if (!domainIsActive[domain.state])
    return { kind: 'wait', message: 'The machine is off: start it.' };
  return { kind: 'open', run: domain.id };
}
