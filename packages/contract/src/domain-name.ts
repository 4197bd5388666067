import { z } from 'zod';

/** As libvirt wants it: it becomes the name of files on the host. */
export const domainNameSchema = z
  .string()
  .min(1)
  .max(200)
  // eslint-disable-next-line no-control-regex -- these are what a name may not have
  .regex(/^[^/\u0000-\u001f\u007f]*$/, 'no slash and no control characters')
  .regex(/\S/, 'not only spaces')
  .refine((name) => name !== '.' && name !== '..', 'not “.” or “..”');
