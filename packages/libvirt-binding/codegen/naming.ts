/** How libvirt's names become ours. */

/** A class of the package and the C pointer that it stands for. */
export interface ObjectType {
  readonly pointer: string;
  readonly className: string;
  /** The prefix of functions that take it first. */
  readonly prefix: string;
  readonly file: string;
}

const objectType = (
  pointer: string,
  className: string,
  prefix: string,
  file: string,
): ObjectType => ({
  pointer,
  className,
  prefix,
  file,
});

export const objectTypes: readonly ObjectType[] = [
  objectType('virConnectPtr', 'Connection', 'virConnect', 'connection'),
  objectType('virDomainPtr', 'Domain', 'virDomain', 'domain'),
  objectType('virDomainSnapshotPtr', 'DomainSnapshot', 'virDomainSnapshot', 'domain-snapshot'),
  objectType(
    'virDomainCheckpointPtr',
    'DomainCheckpoint',
    'virDomainCheckpoint',
    'domain-checkpoint',
  ),
  objectType('virNetworkPtr', 'Network', 'virNetwork', 'network'),
  objectType('virNetworkPortPtr', 'NetworkPort', 'virNetworkPort', 'network-port'),
  objectType('virStoragePoolPtr', 'StoragePool', 'virStoragePool', 'storage-pool'),
  objectType('virStorageVolPtr', 'StorageVolume', 'virStorageVol', 'storage-volume'),
  objectType('virInterfacePtr', 'HostInterface', 'virInterface', 'host-interface'),
  objectType('virNodeDevicePtr', 'NodeDevice', 'virNodeDevice', 'node-device'),
  objectType('virSecretPtr', 'Secret', 'virSecret', 'secret'),
  objectType('virNWFilterPtr', 'NWFilter', 'virNWFilter', 'nwfilter'),
  objectType('virNWFilterBindingPtr', 'NWFilterBinding', 'virNWFilterBinding', 'nwfilter-binding'),
  objectType('virAdmConnectPtr', 'AdminConnection', 'virAdmConnect', 'admin-connection'),
  objectType('virAdmServerPtr', 'AdminServer', 'virAdmServer', 'admin-server'),
  objectType('virAdmClientPtr', 'AdminClient', 'virAdmClient', 'admin-client'),
];

export const objectTypeOf = (pointer: string): ObjectType | undefined =>
  objectTypes.find((type) => type.pointer === pointer);

/** `PMSuspendForDuration` → `pmSuspendForDuration`, `GetXMLDesc` → `getXMLDesc`. */
export function lowerFirst(name: string): string {
  const acronym = /^[A-Z]+(?=[A-Z][a-z]|$|\d)/.exec(name);
  const head = acronym?.[0] ?? name.slice(0, 1);
  return head.toLowerCase() + name.slice(head.length);
}

/** `rd_req` → `rdReq`; names that are camel case already stay. */
export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

const methodNames: Readonly<Record<string, string>> = {
  // `getInfo` on a connection would say nothing about what it informs of.
  virNodeGetInfo: 'getNodeInfo',
};

/** The method of a function on the class of its first argument. */
export function methodName(functionName: string, receiver: ObjectType): string {
  const override = methodNames[functionName];
  if (override) return override;
  const prefixes = [receiver.prefix];
  if (receiver.className === 'Connection') prefixes.push('virNode');
  if (receiver.className === 'DomainSnapshot' || receiver.className === 'DomainCheckpoint')
    prefixes.push('virDomain');
  const prefix = prefixes.find(
    (candidate) =>
      functionName.startsWith(candidate) &&
      !/^Device[A-Z]/.test(functionName.slice(candidate.length)),
  );
  return lowerFirst(functionName.slice((prefix ?? 'vir').length));
}

/** `virDomainUndefineFlagsValues` → `DomainUndefineFlags`. */
export function enumTypeName(name: string): string {
  return name.replace(/^vir/, '').replace(/Flags?Values$/, 'Flags');
}

/** Enums whose members do not share what their names suggest. */
const memberPrefixes: Readonly<Record<string, string>> = {
  virErrorNumber: 'VIR_ERR_',
};

/** The members of an enum without what all of them begin with, and without the sentinels. */
export function enumMembers<T extends { readonly name: string }>(
  enumName: string,
  values: readonly T[],
): { readonly key: string; readonly value: T }[] {
  const members = values.filter(({ name }) => !/_LAST$/.test(name));
  const prefix =
    memberPrefixes[enumName] ??
    commonPrefix(
      members.map(({ name }) => name),
      enumName,
    );
  return members.map((value) => {
    const key = value.name.startsWith(prefix)
      ? value.name.slice(prefix.length)
      : value.name.replace(/^VIR_/, '');
    return { key: /^\d/.test(key) ? `_${key}` : key, value };
  });
}

function commonPrefix(names: readonly string[], enumName: string): string {
  const [first = '', ...rest] = names.map((name) => name.split('_'));
  if (first === '') return '';
  let length = 0;
  if (rest.length === 0) {
    // One member says nothing of what is common: go by what the type's name says already.
    const said = enumName.toUpperCase();
    let from = 0;
    while (length < first.length - 1) {
      const word = first[length] ?? '';
      const at = said.indexOf(word, from);
      if (at < 0) break;
      from = at + word.length;
      length += 1;
    }
  } else {
    const shared = (index: number) => rest.every((name) => name[index] === first[index]);
    const shortest = Math.min(...[first, ...rest].map((name) => name.length));
    while (length < shortest - 1 && shared(length)) length += 1;
  }
  return length === 0 ? '' : `${first.slice(0, length).join('_')}_`;
}
