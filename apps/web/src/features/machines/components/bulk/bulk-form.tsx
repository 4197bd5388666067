import { TextField } from '../../../../shared/ui/text-field.tsx';
import type { BulkForm as Form } from '../../model/bulk-acts.ts';
import type { MachineRow } from '../../model/machine-row.ts';
import { tagListProblem } from '../../model/tag-list.ts';
import styles from './bulk.module.css';

export interface BulkFields {
  readonly addTags: string;
  readonly removeTags: string;
}

export const emptyFields: BulkFields = { addTags: '', removeTags: '' };

interface Props {
  readonly form: Form;
  readonly fields: BulkFields;
  readonly onFields: (fields: BulkFields) => void;
  readonly rows: readonly MachineRow[];
}

function TagFields({ fields, onFields, rows }: Omit<Props, 'form'>) {
  const present = [...new Set(rows.flatMap(({ domain }) => domain.tags))].toSorted();
  const help =
    present.length === 0 ? 'None of them has a tag.' : `They have: ${present.join(', ')}.`;
  return (
    <div className={styles.fields}>
      <TextField
        label="Add tags"
        help="Separated by commas."
        autoCapitalize="none"
        value={fields.addTags}
        problem={tagListProblem(fields.addTags)}
        onChange={(event) => onFields({ ...fields, addTags: event.target.value })}
      />
      <TextField
        label="Remove tags"
        help={help}
        autoCapitalize="none"
        value={fields.removeTags}
        problem={tagListProblem(fields.removeTags)}
        onChange={(event) => onFields({ ...fields, removeTags: event.target.value })}
      />
    </div>
  );
}

export function BulkForm({ form, ...props }: Props) {
  return form === 'tags' ? <TagFields {...props} /> : null;
}
