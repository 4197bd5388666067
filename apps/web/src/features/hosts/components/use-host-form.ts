import type { HostSetup } from '@guesthouse/contract/host-setup';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { zodResolver } from '../../../shared/lib/zod.ts';
import { toastSuccess } from '../../../shared/ui/toasts.ts';
import { useHostTest, useSaveHost } from '../api/host-setup-queries.ts';
import {
  credentialsOf,
  emptyHostFields,
  fieldsOfUri,
  hostFieldsSchema,
  labelOf,
  uriOfFields,
  type HostFields,
} from '../model/host-fields.ts';
import { canKeep, credentialsToSend, isAddressOurs, type Keeping } from '../model/keeping.ts';

function startFields(setup: HostSetup | null): HostFields {
  if (setup === null) return emptyHostFields;
  const { uri, label, readOnly } = setup;
  return { ...fieldsOfUri(uri), label: label ?? '', readOnly };
}

/** What the form of a host holds and does; `setup` is null for one that is to be added. */
export function useHostForm(setup: HostSetup | null, onClose: () => void) {
  const form = useForm<HostFields>({
    resolver: zodResolver(hostFieldsSchema),
    defaultValues: startFields(setup),
  });
  const saving = useSaveHost();
  const test = useHostTest();
  const [chosen, setKeeping] = useState<Keeping>('keep');
  const fields: HostFields = { ...form.getValues(), ...useWatch({ control: form.control }) };
  const uri = uriOfFields(fields);
  const hasKept = canKeep(setup, uri);
  const keeping = hasKept ? chosen : 'replace';
  const ours = isAddressOurs(setup);

  const submit = form.handleSubmit((given) => {
    const credentials = credentialsToSend(keeping, credentialsOf(given), hasKept);
    const told = credentials === undefined ? {} : { credentials };
    const label = labelOf(given);
    const address = { uri: uriOfFields(given), readOnly: given.readOnly };
    saving.mutate(
      setup === null
        ? { hostId: null, body: { label, ...address, ...told } }
        : { hostId: setup.hostId, body: { label, ...(ours ? address : {}), ...told } },
      {
        onSuccess: (saved) => {
          const name = saved.label ?? saved.uri;
          toastSuccess(setup === null ? `${name} was added` : `${name} was changed`);
          onClose();
        },
      },
    );
  });

  const tryOut = form.handleSubmit((given) => {
    const credentials = credentialsToSend(keeping, credentialsOf(given), hasKept);
    const kept = credentials === undefined && setup !== null ? { hostId: setup.hostId } : {};
    test.begin({
      uri: uriOfFields(given),
      readOnly: given.readOnly,
      credentials: credentials ?? null,
      ...kept,
    });
  });

  return { form, fields, uri, ours, hasKept, keeping, setKeeping, saving, test, submit, tryOut };
}
