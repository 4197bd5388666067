import { z } from 'zod';

/** Stable short name of a libvirt connection inside this installation, such as `local-system`. */
export const hostIdSchema = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/,
    'lower-case letters, digits and inner dashes, at most 64',
  )
  .brand<'HostId'>();
export type HostId = z.infer<typeof hostIdSchema>;

/** libvirt's UUID of a domain: the identity that survives a rename. */
export const domainUuidSchema = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower-case hexadecimal')
  .brand<'DomainUuid'>();
export type DomainUuid = z.infer<typeof domainUuidSchema>;

/** libvirt's UUID of a network, a storage pool, a secret or a filter. */
export const objectUuidSchema = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower-case hexadecimal')
  .brand<'ObjectUuid'>();
export type ObjectUuid = z.infer<typeof objectUuidSchema>;

/** libvirt's name of a thing that has no UUID: a node device, a host interface, a volume of a pool. */
export const objectNameSchema = z.string().min(1).max(1024);

export const accountIdSchema = z.uuid().brand<'AccountId'>();
export type AccountId = z.infer<typeof accountIdSchema>;

export const tokenIdSchema = z.uuid().brand<'TokenId'>();
export type TokenId = z.infer<typeof tokenIdSchema>;

export const consoleIdSchema = z.uuid().brand<'ConsoleId'>();
/** One viewer's seat at a console; two viewers of one console have two ids. */
export type ConsoleId = z.infer<typeof consoleIdSchema>;

export const taskIdSchema = z.uuid().brand<'TaskId'>();
export type TaskId = z.infer<typeof taskIdSchema>;

/** The address of one domain: no name, since names are only unique per host and may change. */
export const domainRefSchema = z.object({ hostId: hostIdSchema, uuid: domainUuidSchema });
export type DomainRef = z.infer<typeof domainRefSchema>;
