import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside } from './place-beside.ts';
import styles from './popover.module.css';

interface Props {
  readonly label: string;
  /** The button that asked for it, and gets the focus back. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const focusable = 'button, input, select, textarea, a[href]';

/** A small panel of controls at a button. Escape and any press outside close it; so does leaving it. */
export function Popover({ label, anchor, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const isOutside = ({ target }: Event) =>
      target instanceof Node && !box.current?.contains(target) && !anchor.current?.contains(target);
    const onElsewhere = (event: Event) => {
      if (isOutside(event)) onClose();
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        anchor.current?.focus();
        onClose();
      },
      { signal, capture: true },
    );
    window.addEventListener('pointerdown', onElsewhere, { signal });
    document.addEventListener('focusin', onElsewhere, { signal });
    window.addEventListener('resize', onClose, { signal });
    return () => abort.abort();
  }, [anchor, onClose]);
  useLayoutEffect(() => {
    if (!box.current || !anchor.current) return;
    placeBeside(box.current, anchor.current.getBoundingClientRect(), 'end');
    box.current.querySelector<HTMLElement>(focusable)?.focus();
  }, [anchor]);
  return createPortal(
    <div ref={box} role="dialog" aria-label={label} className={styles.box}>
      {children}
    </div>,
    anchor.current?.closest('main, header') ?? document.body,
  );
}
