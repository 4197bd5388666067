import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent } from 'react';
import type { DomainSummary } from '@guesthouse/contract/domain';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  readonly domain: DomainSummary;
  /** Its page, or the tab with its console. */
  readonly tab?: 'console';
}

/** A browser opens these in a tab or window of its own. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/**
 * A link of a row. The router's own builds and matches its address at every drawing and watches the
 * present one, which for the two links of each row is most of what drawing a list costs.
 */
export function RowLink({ domain: { hostId, uuid }, tab, children, ...rest }: Props) {
  const router = useRouter();
  const to = {
    to: tab ? ('/machines/$hostId/$uuid/console' as const) : ('/machines/$hostId/$uuid' as const),
    params: { hostId, uuid },
  };
  const preload = () => void router.preloadRoute(to).catch(() => undefined);
  return (
    <a
      {...rest}
      href={`/machines/${hostId}/${uuid}${tab ? `/${tab}` : ''}`}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        void router.navigate(to);
      }}
    >
      {children}
    </a>
  );
}
