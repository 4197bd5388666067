import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { useForm, useWatch } from 'react-hook-form';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { leftoverChoices } from '../../model/deletion-plan.ts';
import type { DialogProps } from './dialog-props.ts';
import { LeftoverChoices } from './leftover-choices.tsx';
import {
  keepEverything,
  missingLeftover,
  WithBelongings,
  type LeftoverOptions,
} from './leftover-form.tsx';
import { useOrderForm } from './use-order-form.ts';

function UndefineForm(props: DialogProps & { readonly belongings: DomainBelongings }) {
  const { domain, belongings, onClose } = props;
  const { register, handleSubmit, control } = useForm<LeftoverOptions>({
    defaultValues: keepEverything,
  });
  const { give, busy, error } = useOrderForm(props);
  const missing = missingLeftover(belongings, useWatch({ control, compute: (fields) => fields }));
  return (
    <FormDialog
      title={`Undefine ${domain.name}?`}
      submitLabel={`Undefine ${domain.name}`}
      danger
      busy={busy || missing !== null}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('undefine', options))(event)}
      onClose={onClose}
    >
      <p>
        {domainIsActive[domain.state]
          ? 'Its definition is forgotten. It runs on as a transient machine, and is gone once it is off. Its disks are kept.'
          : 'Its definition is forgotten, and it disappears from the list. Its disks are kept.'}
      </p>
      <LeftoverChoices choices={leftoverChoices(belongings)} register={register} />
      {missing !== null && (
        <Notice tone="warn" title={`libvirt keeps the machine unless these go too: ${missing}.`} />
      )}
    </FormDialog>
  );
}

export function UndefineDialog(props: DialogProps) {
  return (
    <WithBelongings {...props}>
      {(belongings) => <UndefineForm {...props} belongings={belongings} />}
    </WithBelongings>
  );
}
