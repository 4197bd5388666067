import {
  domainActionOptions,
  dumpConducts,
  dumpFormats,
  type DumpConduct,
  type DumpFormat,
} from '@guesthouse/contract/domain-action-options';
import { useForm, useWatch } from 'react-hook-form';
import { zodResolver } from '../../../../shared/lib/zod.ts';
import { CheckField } from '../../../../shared/ui/check-field.tsx';
import { FormDialog } from '../../../../shared/ui/form-dialog.tsx';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import type { DialogProps } from './dialog-props.ts';
import { BypassCacheField } from './save-fields.tsx';
import { suggestedPath } from './suggested-path.ts';
import { useOrderForm } from './use-order-form.ts';

const conductWords: Record<DumpConduct, string> = {
  pause: 'waits, then goes on',
  live: 'runs on; the dump may not be consistent',
  crash: 'is forced off afterwards, as crashed',
  reset: 'is reset afterwards',
};

const formatWords: Record<DumpFormat, string> = {
  raw: 'as it is',
  'kdump-zlib': 'kdump, compressed by zlib',
  'kdump-lzo': 'kdump, compressed by lzo',
  'kdump-snappy': 'kdump, compressed by snappy',
  'win-dmp': 'Windows crash dump',
};

export function DumpDialog(props: DialogProps) {
  const { domain, onClose } = props;
  const { register, handleSubmit, formState, control } = useForm({
    resolver: zodResolver(domainActionOptions['core-dump']),
    defaultValues: {
      path: suggestedPath(domain.name, 'core', new Date()),
      memoryOnly: true,
      format: 'raw',
      conduct: 'pause',
      bypassCache: false,
    },
  });
  const { give, busy, error } = useOrderForm(props);
  const { errors } = formState;
  const conduct = useWatch({ control, name: 'conduct' });
  return (
    <FormDialog
      title={`Dump the memory of ${domain.name}`}
      submitLabel="Dump"
      danger={conduct === 'crash' || conduct === 'reset'}
      busy={busy}
      error={error}
      onSubmit={(event) => void handleSubmit((options) => give('core-dump', options))(event)}
      onClose={onClose}
    >
      <p>For a debugger. The file holds everything that the guest has in memory, secrets too.</p>
      <TextField
        label="File on the host"
        help="A file that is there already is overwritten."
        autoCapitalize="none"
        spellCheck={false}
        problem={errors.path?.message}
        {...register('path')}
      />
      <SelectField label={`Meanwhile ${domain.name}`} {...register('conduct')}>
        {dumpConducts.map((conduct) => (
          <option key={conduct} value={conduct}>
            {conductWords[conduct]}
          </option>
        ))}
      </SelectField>
      <CheckField
        label="Memory only"
        help="An ELF file that crash and gdb read. Without it libvirt writes the state of the devices too."
        {...register('memoryOnly')}
      />
      <SelectField
        label="Format"
        help={errors.format?.message ?? 'All but the first are for dumps of memory only.'}
        {...register('format')}
      >
        {dumpFormats.map((format) => (
          <option key={format} value={format}>
            {formatWords[format]}
          </option>
        ))}
      </SelectField>
      <BypassCacheField {...register('bypassCache')} />
    </FormDialog>
  );
}
