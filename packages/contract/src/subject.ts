import { z } from 'zod';
import { hostIdSchema, type DomainRef } from './ids.ts';

/** What a task or an entry of the activity can be about. */
export const subjectKinds = [
  'host',
  'domain',
  'network',
  'storage-pool',
  'storage-volume',
  'node-device',
  'account',
] as const;
export const subjectKindSchema = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof subjectKindSchema>;

/**
 * One object by the name that people know it by. The name is as it was at that time: the object may
 * have been renamed or removed since.
 */
export const subjectSchema = z.object({
  kind: subjectKindSchema,
  /** Null for what belongs to no host, such as an account. */
  hostId: hostIdSchema.nullable(),
  /** What identifies it on its host: a UUID, a volume's key, a device's name; for a host its id. */
  id: z.string(),
  name: z.string(),
});
export type Subject = z.infer<typeof subjectSchema>;

export function domainSubject({ hostId, uuid, name }: DomainRef & { name: string }): Subject {
  return { kind: 'domain', hostId, id: uuid, name };
}
