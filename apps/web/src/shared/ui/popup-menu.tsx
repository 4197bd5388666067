import { Menu, MenuContent, MenuList } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside } from './place-beside.ts';
import styles from './popup-menu.module.css';

interface Props {
  readonly label: string;
  /** The button that asked for the menu, and gets the focus back. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** MenuItems. */
  readonly children: ReactNode;
}

/** Closes on Escape, Tab, scrolling, and any press outside. */
function useDismissal(box: RefObject<HTMLElement | null>, { anchor, onClose }: Props): void {
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const isOutside = ({ target }: Event) =>
      target instanceof Node && !box.current?.contains(target) && !anchor.current?.contains(target);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' && event.key !== 'Tab') return;
      event.preventDefault();
      anchor.current?.focus();
      onClose();
    };
    const onElsewhere = (event: Event) => {
      if (isOutside(event)) onClose();
    };
    window.addEventListener('keydown', onKey, { signal });
    window.addEventListener('pointerdown', onElsewhere, { signal });
    window.addEventListener('scroll', onElsewhere, { signal, capture: true });
    window.addEventListener('resize', onClose, { signal });
    return () => abort.abort();
  }, [box, anchor, onClose]);
}

/** PatternFly's menu at a button, mounted only while it is open. */
export function PopupMenu(props: Props) {
  const { label, anchor, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useDismissal(box, props);
  useLayoutEffect(() => {
    if (!box.current || !anchor.current) return;
    placeBeside(box.current, anchor.current.getBoundingClientRect(), 'end');
    box.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const [menu, opener] = [box.current, anchor.current];
    return () => {
      // However it closed: the focus does not go with it.
      if (menu.contains(document.activeElement)) opener.focus();
    };
  }, [anchor]);
  return createPortal(
    <div ref={box} className={styles.box}>
      <Menu>
        <MenuContent>
          <MenuList aria-label={label}>{children}</MenuList>
        </MenuContent>
      </Menu>
    </div>,
    // Beside the shell, but inside the landmark that it belongs to.
    anchor.current?.closest('main, header') ?? document.body,
  );
}
