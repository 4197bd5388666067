import { useCallback, useMemo, useRef, useState, useEffect } from 'react';
import type { MachineRow } from '../model/machine-row.ts';
import { noSelection, toggleAll, toggleOne, toggleRange } from '../model/selection.ts';

/** What is selected of the rows that are shown: what a filter hides is not acted upon. */
export function useSelection(shown: readonly MachineRow[]) {
  const [selection, setSelection] = useState(noSelection);
  const order = useRef<readonly MachineRow[]>(shown);
  useEffect(() => {
    order.current = shown;
  }, [shown]);
  const rows = useMemo(
    () => (selection.keys.size === 0 ? [] : shown.filter(({ key }) => selection.keys.has(key))),
    [shown, selection.keys],
  );
  // The same function at every drawing, so that rows need not be drawn again.
  const toggle = useCallback((key: string, range: boolean) => {
    const keys = range ? order.current.map((row) => row.key) : [];
    setSelection((before) => (range ? toggleRange(before, key, keys) : toggleOne(before, key)));
  }, []);
  const isAll = rows.length > 0 && rows.length === shown.length;
  const extent: 'all' | 'some' | 'none' = isAll ? 'all' : rows.length > 0 ? 'some' : 'none';
  return {
    keys: selection.keys,
    rows,
    extent,
    toggle,
    toggleAll: () =>
      setSelection((before) =>
        toggleAll(
          before,
          shown.map(({ key }) => key),
        ),
      ),
    clear: () => setSelection(noSelection),
  };
}
