import type { UseFormReturn } from 'react-hook-form';
import { CheckField } from '../../../shared/ui/check-field.tsx';
import { SelectField } from '../../../shared/ui/select-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import {
  drivers,
  fieldsOfUri,
  hasPart,
  uriOfFields,
  ways,
  type HostFields,
  type Way,
} from '../model/host-fields.ts';
import { driverWords, wayWords } from '../model/way-words.ts';
import styles from './host-form.module.css';

interface Props {
  readonly form: UseFormReturn<HostFields>;
  readonly way: Way;
}

const plain = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const;

/** What has been said so far is not lost by choosing to say the rest in another way. */
function changeWay({ getValues, reset }: Props['form'], before: Way, way: Way): void {
  const fields = getValues();
  const uri = uriOfFields({ ...fields, way: before });
  const { label, readOnly, username, password } = fields;
  const taken = before === 'uri' ? fieldsOfUri(uri) : fields;
  reset({ ...taken, uri, label, readOnly, username, password, way }, { keepDefaultValues: true });
}

function AccountFields({ form, way }: Props) {
  const { errors } = form.formState;
  const { register } = form;
  return (
    <>
      <div className={styles.row}>
        {hasPart(way, 'user') && (
          <TextField
            label="Account"
            placeholder="root"
            {...plain}
            problem={errors.user?.message}
            {...register('user')}
          />
        )}
        <TextField
          label="Host"
          placeholder="alpha.example"
          {...plain}
          problem={errors.host?.message}
          {...register('host')}
        />
        <TextField
          label="Port"
          inputMode="numeric"
          placeholder="usual"
          {...plain}
          problem={errors.port?.message}
          {...register('port')}
        />
      </div>
      {hasPart(way, 'keyfile') && (
        <TextField
          label="SSH key"
          placeholder="the keys of the server's account"
          help="Path of a private key on the machine that Guesthouse runs on; without a passphrase."
          {...plain}
          {...register('keyfile')}
        />
      )}
      {hasPart(way, 'pkipath') && (
        <TextField
          label="Certificates"
          placeholder="/etc/pki"
          help="Folder on the machine that Guesthouse runs on, with cacert.pem, clientcert.pem and clientkey.pem."
          {...plain}
          {...register('pkipath')}
        />
      )}
    </>
  );
}

/** Where the host is, asked as people think of it; or any URI as text. */
export function HostAddressFields({ form, way }: Props) {
  const { register, formState } = form;
  const { errors } = formState;
  const isRemote = hasPart(way, 'host');
  return (
    <>
      <SelectField
        label="Where it is"
        help={wayWords[way].help}
        {...register('way', {
          onChange: ({ target }: { target: { value: Way } }) => changeWay(form, way, target.value),
        })}
      >
        {ways.map((known) => (
          <option key={known} value={known}>
            {wayWords[known].label}
          </option>
        ))}
      </SelectField>
      {isRemote && <AccountFields form={form} way={way} />}
      {way === 'unix' && (
        <TextField
          label="Socket"
          placeholder="/run/libvirt/libvirt-sock"
          {...plain}
          problem={errors.socket?.message}
          {...register('socket')}
        />
      )}
      {way === 'uri' ? (
        <TextField
          label="URI"
          placeholder="esx://root@esx.example/?no_verify=1"
          {...plain}
          problem={errors.uri?.message}
          {...register('uri')}
        />
      ) : (
        <div className={styles.pair}>
          <SelectField label="Hypervisor" {...register('driver')}>
            {drivers.map((driver) => (
              <option key={driver} value={driver}>
                {driverWords[driver]}
              </option>
            ))}
          </SelectField>
          {way !== 'system' && way !== 'session' && (
            <TextField label="Daemon" help="system, or session" {...plain} {...register('path')} />
          )}
        </div>
      )}
      {hasPart(way, 'unverified') && (
        <CheckField
          label="Connect without checking who answers"
          help="Only on a network that you trust: whoever stands in between could pose as the host."
          {...register('unverified')}
        />
      )}
    </>
  );
}
