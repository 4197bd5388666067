import { useCallback, useEffect, useRef, useState } from 'react';

/** An address written at every key would cost more than the filter itself. */
const quietMs = 200;

/**
 * The text of a filter field: at once for the page, and in the address as soon as the hand rests. A
 * change of the address by somebody else (a link, the back button) wins over what was typed.
 */
export function useUrlFilter(
  inAddress: string,
  writeAddress: (filter: string) => void,
): readonly [filter: string, setFilter: (filter: string) => void] {
  const [state, setState] = useState({ text: inAddress, address: inAddress, sent: inAddress });
  const pending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = useRef(writeAddress);
  useEffect(() => {
    write.current = writeAddress;
  });
  useEffect(() => () => clearTimeout(pending.current), []);

  let { text } = state;
  if (state.address !== inAddress) {
    // What comes back is what was sent, while the hand may already be further.
    if (inAddress !== state.sent) text = inAddress;
    setState({ text, address: inAddress, sent: inAddress });
  }
  const setFilter = useCallback((next: string) => {
    setState((before) => ({ ...before, text: next }));
    clearTimeout(pending.current);
    pending.current = setTimeout(() => {
      const sent = next.trim();
      setState((before) => ({ ...before, sent }));
      write.current(sent);
    }, quietMs);
  }, []);
  return [text, setFilter];
}
