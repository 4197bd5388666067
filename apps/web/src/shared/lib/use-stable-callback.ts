import { useCallback, useEffect, useRef } from 'react';

/**
 * A function that is the same at every drawing and does what the latest one would: for handlers of what
 * is costly to draw. Not to be called while drawing.
 */
export function useStableCallback<Arguments extends unknown[]>(
  callback: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
