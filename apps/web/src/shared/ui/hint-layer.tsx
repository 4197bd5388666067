import { useEffect, useRef, useState } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './hint-layer.module.css';

interface Shown {
  readonly text: string;
  readonly at: DOMRect;
}

const delayMs = 350;

function hintedElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
}

/**
 * Shows the `data-hint` of whatever is hovered or focused. One layer for the page: a tooltip
 * component for each button would cost more than the list that it explains. Only for the eye: a
 * control says the same to a screen reader through its name or `aria-describedby`.
 */
export function HintLayer() {
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    const show = (event: Event) => {
      // The pointer may rest on the hint itself.
      if (event.target instanceof Node && box.current?.contains(event.target)) return;
      hide();
      const element = hintedElement(event.target);
      const text = element?.dataset['hint'];
      if (!element || !text) return;
      const appear = () => {
        if (element.isConnected) setShown({ text, at: element.getBoundingClientRect() });
      };
      timer = setTimeout(appear, event.type === 'focusin' ? 0 : delayMs);
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event);
    };
    document.addEventListener('pointerover', show, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true, passive: true });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, []);

  useEffect(() => {
    if (shown && box.current) placeBeside(box.current, shown.at, 'centre');
  }, [shown]);

  if (!shown) return null;
  return (
    <div ref={box} className={styles.hint} aria-hidden="true">
      {shown.text}
    </div>
  );
}
