import type { GuestKind } from '@guesthouse/contract/host-capabilities';
import { useId } from 'react';
import { changedChoice, guestTypes, type GuestChoice } from '../model/guest-choice.ts';
import styles from './capabilities.module.css';

interface Props {
  readonly guests: readonly GuestKind[];
  readonly choice: GuestChoice;
  readonly onChoice: (choice: GuestChoice) => void;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

function Field({ label, value, options, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which kind of machine is asked about: only what the host itself offers. */
export function GuestChoices({ guests, choice, onChoice }: Props) {
  const change = (part: Partial<GuestChoice>) => onChoice(changedChoice(guests, choice, part));
  const types = guestTypes(guests, choice.arch);
  const machines = types.find(({ type }) => type === choice.type)?.machines ?? [];
  const archs = [...new Set(guests.map(({ arch }) => arch))];
  return (
    <div className={styles.choices}>
      <Field
        label="Architecture"
        value={choice.arch}
        options={archs.map((arch) => [arch, arch])}
        onChange={(arch) => change({ arch })}
      />
      <Field
        label="Run by"
        value={choice.type}
        options={[...new Set(types.map(({ type }) => type))].map((type) => [type, type])}
        onChange={(type) => change({ type })}
      />
      <Field
        label="Machine type"
        value={choice.machine}
        options={[
          ['', 'the default'],
          ...machines.map(
            ({ name, canonical, deprecated }) =>
              [
                name,
                [name, canonical && `(${canonical})`, deprecated && 'deprecated']
                  .filter(Boolean)
                  .join(' '),
              ] as const,
          ),
        ]}
        onChange={(machine) => change({ machine })}
      />
    </div>
  );
}
