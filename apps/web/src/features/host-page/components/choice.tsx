import styles from './topology.module.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons that look like a switch. */
export function Choice<Value extends string>({ legend, choices, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(choices) as [Value, string][]).map(([value, label]) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={legend}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
