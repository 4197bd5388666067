import { SecretEventID, type Secret } from '@guesthouse/libvirt';
import { registeredEvents } from './registered-events.ts';
import type { ResourceDriver } from './resource-driver.ts';

/** A definition, which libvirt keeps apart from the value: nothing here ever asks for that. */
export interface SecretReading {
  readonly uuid: string;
  readonly xml: string;
}

export const secretDriver: ResourceDriver<Secret, SecretReading> = {
  words: { one: 'secret', all: 'secrets' },
  list: (connection) => connection.listAllSecrets(0),
  idOf: ({ uuid }) => uuid,
  lookup: (connection, uuid) => connection.secretLookupByUUIDString(uuid),
  read: async (secret) => ({ uuid: secret.uuid, xml: await secret.getXMLDesc(0) }),
  watch: (connection, onChange) => {
    const listener = ({ secret }: { readonly secret: Secret }) => {
      onChange(secret.uuid);
      secret.dispose();
    };
    return registeredEvents(
      connection.secretEventRegisterAny(SecretEventID.LIFECYCLE, listener),
      connection.secretEventRegisterAny(SecretEventID.VALUE_CHANGED, listener),
    );
  },
};
