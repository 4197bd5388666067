import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { Icon } from '../ui/icon.tsx';
import type { FilterProblem } from './compile-filter.ts';
import { completeFilter, type SuggestValues } from './complete-filter.ts';
import type { FilterDefinition } from './filter-field.ts';
import styles from './filter-input.module.css';
import { FilterMarks } from './filter-marks.tsx';
import { FilterOptions } from './filter-options.tsx';

interface Props {
  /** Such as "Filter machines". */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (filter: string) => void;
  readonly definition: Pick<FilterDefinition<never>, 'fields'>;
  readonly problems: readonly FilterProblem[];
  readonly suggest?: SuggestValues;
  /** Arrow down when nothing is offered: into the list. */
  readonly onLeaveDown?: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/** `/` goes to the field from anywhere on the page. */
function useSlash(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}

/** What is offered at the caret; `caret` null is closed, `asked` opens where nothing is typed yet. */
interface Offer {
  readonly caret: number | null;
  readonly asked: boolean;
  readonly active: number;
}
const closed: Offer = { caret: null, asked: false, active: -1 };

/** The filter of a list: completes fields and values, and says beneath it what it cannot read. */
export function FilterInput(props: Props) {
  const { label, placeholder, value, onChange, definition, problems, suggest } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const nextCaret = useRef<number | null>(null);
  const [offer, setOffer] = useState(closed);
  useSlash(input);
  useEffect(() => {
    if (nextCaret.current === null) return;
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  const completion = useMemo(() => {
    if (offer.caret === null) return null;
    const found = completeFilter(value, offer.caret, definition, suggest);
    const begun = found && (found.start < found.end || /[:,<>=]$/.test(value.slice(0, found.end)));
    return begun || offer.asked ? found : null;
  }, [value, offer, definition, suggest]);
  const options = completion?.options ?? [];
  const problem = completion ? undefined : problems[0];

  const accept = (index: number) => {
    const option = options[index];
    if (!completion || !option) return;
    const before = value.slice(0, completion.start) + option.insert;
    const goesOn = /[:>]$/.test(option.insert);
    const rest = value.slice(completion.end);
    const text = goesOn || rest.startsWith(' ') ? before + rest : `${before} ${rest}`;
    nextCaret.current = goesOn ? before.length : before.length + 1;
    onChange(text);
    setOffer(goesOn ? { caret: before.length, asked: false, active: -1 } : closed);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (key === ' ' && event.ctrlKey) {
      setOffer({ caret: event.currentTarget.selectionStart, asked: true, active: -1 });
    } else if (completion && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      const places = options.length + 1;
      setOffer({ ...offer, active: ((offer.active + 1 + step + places) % places) - 1 });
    } else if (completion && (key === 'Enter' || key === 'Tab') && offer.active >= 0) {
      accept(offer.active);
    } else if (key === 'ArrowDown') {
      props.onLeaveDown?.();
    } else if (key === 'Escape' && completion) {
      setOffer(closed);
    } else if (key === 'Escape') {
      onChange('');
    } else return;
    event.preventDefault();
  };

  const describedBy = problem ? `${id}-problem` : undefined;
  return (
    <div className={styles.field} data-problem={problem !== undefined}>
      <Icon name="search" />
      <span className={styles.text}>
        <FilterMarks input={input} text={value} problems={problems} />
        <input
          ref={input}
          type="search"
          role="combobox"
          className={styles.input}
          aria-label={label}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-expanded={completion !== null}
          aria-controls={`${id}-options`}
          aria-activedescendant={offer.active < 0 ? undefined : `${id}-options-${offer.active}`}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy}
          placeholder={placeholder}
          value={value}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            onChange(event.target.value);
            setOffer({ caret: event.target.selectionStart, asked: false, active: -1 });
          }}
          onBlur={() => setOffer(closed)}
          onKeyDown={onKeyDown}
        />
      </span>
      <kbd className={styles.key}>/</kbd>
      <FilterOptions
        id={`${id}-options`}
        label={`${label}: how to go on`}
        options={options}
        active={offer.active}
        onChoose={accept}
      />
      {problem && (
        <p id={`${id}-problem`} role="status" className={styles.problem}>
          {problem.message}
        </p>
      )}
    </div>
  );
}
