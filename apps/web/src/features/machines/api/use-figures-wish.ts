import { figureLimits, type FigureGroup } from '@guesthouse/contract/figures';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { use, useEffect } from 'react';
import type { MachineRow } from '../model/machine-row.ts';
import { FiguresContext } from './figures-context.ts';

/** Whoever scrolls through the list does not ask for every row that flies by. */
const restMs = 150;

export interface WideWish {
  readonly figures: readonly FigureGroup[];
  readonly addresses: boolean;
}

/** Asks for the figures of the rows that are drawn, and for what is needed of all machines. */
export function useFiguresWish(rows: readonly MachineRow[], wide: WideWish): void {
  const feed = use(FiguresContext);
  const shown = rows
    .filter(({ domain, host }) => host.state === 'connected' && domainIsActive[domain.state])
    .slice(0, figureLimits.domains)
    .map(({ domain: { hostId, uuid } }) => ({ hostId, uuid }));
  // The same rows in another drawing are the same wish.
  const wish = JSON.stringify({ shown, wide });
  useEffect(() => {
    const timer = setTimeout(() => {
      const wished = JSON.parse(wish) as { shown: typeof shown; wide: WideWish };
      feed.wish(
        { domains: wished.shown, wide: [...wished.wide.figures] },
        { domains: wished.shown, wide: wished.wide.addresses },
      );
    }, restMs);
    return () => clearTimeout(timer);
  }, [feed, wish]);
}
