import { restoredStates, type RestoredState } from '@guesthouse/contract/domain-action-options';
import type { ComponentProps } from 'react';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { SelectField } from '../../../../shared/ui/select-field.tsx';

const restoredWords: Record<RestoredState, string> = {
  'as-saved': 'as it is now',
  running: 'running',
  paused: 'paused',
};

/** What it will do when it is restored. Takes what a form registers. */
export function RestoredField(select: ComponentProps<'select'>) {
  return (
    <SelectField label="When restored it is" {...select}>
      {restoredStates.map((state) => (
        <option key={state} value={state}>
          {restoredWords[state]}
        </option>
      ))}
    </SelectField>
  );
}

export function BypassCacheField(input: ComponentProps<'input'>) {
  return (
    <CheckField
      label="Bypass the host’s page cache"
      help="Slower, but pushes nothing else out of the host’s memory."
      {...input}
    />
  );
}
