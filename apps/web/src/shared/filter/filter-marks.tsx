import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { FilterProblem } from './compile-filter.ts';
import styles from './filter-input.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly problems: readonly FilterProblem[];
}

/** Lies under the text of the field and underlines what is wrong, where it is wrong. */
export function FilterMarks({ input, text, problems }: Props) {
  const marks = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const follow = () => {
      if (marks.current) marks.current.scrollLeft = field.scrollLeft;
    };
    follow();
    field.addEventListener('scroll', follow);
    return () => field.removeEventListener('scroll', follow);
  });
  if (problems.length === 0) return null;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of problems) {
    parts.push(
      text.slice(at, start),
      <span key={start} className={styles.wrong}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return (
    <span ref={marks} aria-hidden="true" className={styles.marks}>
      {parts}
      {text.slice(at)}
    </span>
  );
}
