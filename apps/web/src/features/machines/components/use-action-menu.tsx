import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { lazyPart } from '../../../shared/lib/lazy-part.ts';
import type { MachineRow } from '../model/machine-row.ts';

const load = () => import('./action-menu.tsx');
const ActionMenu = lazyPart(load);

interface Opened {
  readonly key: string;
  readonly anchor: HTMLElement;
}

export interface ActionMenuHandle {
  readonly openKey: string | null;
  readonly toggle: (key: string, anchor: HTMLElement) => void;
  /** Fetches the menu's code before it is needed. */
  readonly prepare: () => void;
  readonly menu: ReactNode;
}

/** One action menu for many machines; `find` gives the present row, or nothing when it is gone. */
export function useActionMenu(find: (key: string) => MachineRow | undefined): ActionMenuHandle {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const toggle = useCallback((key: string, anchor: HTMLElement) => {
    setOpened((now) => (now?.key === key ? null : { key, anchor }));
  }, []);
  const row = opened ? find(opened.key) : undefined;
  const menu = opened && row && (
    <Suspense>
      <ActionMenu key={opened.key} row={row} anchor={opened.anchor} onClose={close} />
    </Suspense>
  );
  return { openKey: opened?.key ?? null, toggle, prepare: () => void load(), menu };
}
