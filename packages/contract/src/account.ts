import { z } from 'zod';
import { accountIdSchema, tokenIdSchema } from './ids.ts';
import { permissionSchema, roles } from './permission.ts';

export const roleSchema = z.enum(roles);

export const usernameSchema = z
  .string()
  .trim()
  .regex(/^[a-z_][a-z0-9_.-]{0,31}$/i, 'letters, digits, dot, dash and underscore; at most 32');

/** No composition rules: length is what helps; the upper bound limits the work of hashing. */
export const newPasswordSchema = z
  .string()
  .min(10, 'at least 10 characters')
  .max(256, 'at most 256 characters');

export const accountSchema = z.object({
  accountId: accountIdSchema,
  username: z.string(),
  role: roleSchema,
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
});
export type Account = z.infer<typeof accountSchema>;

/** Who the caller is and may do. */
export const sessionSchema = z.object({
  accountId: accountIdSchema,
  username: z.string(),
  role: roleSchema,
  permissions: z.array(permissionSchema),
});
export type Session = z.infer<typeof sessionSchema>;

export const tokenNameSchema = z.string().trim().min(1).max(64);

export const apiTokenSchema = z.object({
  tokenId: tokenIdSchema,
  name: tokenNameSchema,
  role: roleSchema,
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiToken = z.infer<typeof apiTokenSchema>;
