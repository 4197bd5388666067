import { useCallback, useEffect, useRef, useState } from 'react';

/** An address written at every key would cost more than the filter itself. */
const quietMs = 200;

interface State {
  readonly text: string;
  readonly address: string;
  /** What has been written and not come back yet, while the hand may already be further. */
  readonly sent: readonly string[];
}

/** After the address has changed: by what was written here, or by a link or the back button, which win. */
function arrived({ text, sent }: State, address: string): State {
  const own = sent.indexOf(address);
  if (own < 0) return { text: address, address, sent: [] };
  return { text, address, sent: sent.slice(own + 1) };
}

/**
 * The text of a filter field: at once for the page, and in the address as soon as the hand rests.
 * `writeAddress` gets it without white space around it.
 */
export function useUrlFilter(
  inAddress: string,
  writeAddress: (filter: string) => void,
): readonly [filter: string, setFilter: (filter: string) => void] {
  const [kept, setState] = useState<State>({ text: inAddress, address: inAddress, sent: [] });
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = useRef(writeAddress);
  useEffect(() => {
    write.current = writeAddress;
  });
  useEffect(() => () => clearTimeout(pending.current), []);

  let state = kept;
  if (state.address !== inAddress) {
    state = arrived(state, inAddress);
    setState(state);
  }
  const setFilter = useCallback((next: string) => {
    setState((before) => ({ ...before, text: next }));
    clearTimeout(pending.current);
    const page = window.location.pathname;
    pending.current = setTimeout(() => {
      // The address is the next page's at once, while this one is shown until that one is loaded:
      // writing now would call the person back.
      if (window.location.pathname !== page) return;
      const written = next.trim();
      setState((before) =>
        before.address === written ? before : { ...before, sent: [...before.sent, written] },
      );
      write.current(written);
    }, quietMs);
  }, []);
  return [state.text, setFilter];
}
