import { z } from 'zod';
import { errorCodeSchema } from './error-code.ts';

/** libvirt's own error, as it came: numbers, their names and the untranslated message. */
export const libvirtProblemSchema = z.object({
  code: z.int(),
  codeName: z.string(),
  domain: z.int(),
  domainName: z.string(),
  message: z.string(),
});
export type LibvirtProblem = z.infer<typeof libvirtProblemSchema>;

/** RFC 9457 problem details (`application/problem+json`), also the error half of a socket reply. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** One sentence for the person: what happened, to what. */
  detail: z.string(),
  code: errorCodeSchema,
  /** What to do about it, when there is something to do. */
  hint: z.string().optional(),
  /** Which parts of the input were refused, by path. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Seconds until another attempt makes sense. */
  retryAfterSeconds: z.number().optional(),
  libvirt: libvirtProblemSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;
