import { z } from 'zod';

export const preferenceLimits = {
  lists: 20,
  columns: 60,
  /** Of all preferences of an account, as JSON. */
  bytes: 16_384,
} as const;

const word = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,39}$/, 'a letter, then letters, digits and dashes; at most 40');

/** How one list is laid out; what is left out is as the page has it by default. */
export const listPreferencesSchema = z.strictObject({
  /** Keys of the columns that are shown, in their order. */
  columns: z.array(word).max(preferenceLimits.columns).optional(),
  /** A column's key, with a minus before it for descending. */
  sort: z
    .string()
    .regex(/^-?[a-z][a-zA-Z0-9-]{0,39}$/)
    .optional(),
  density: z.enum(['compact', 'roomy']).optional(),
  groupBy: word.optional(),
  view: z.enum(['table', 'grid']).optional(),
});
export type ListPreferences = z.infer<typeof listPreferencesSchema>;

/** What an account has set in the page, by the name of the list: `machines`, `volumes` … */
export const preferencesSchema = z.strictObject({
  lists: z
    .record(word, listPreferencesSchema)
    .refine((lists) => Object.keys(lists).length <= preferenceLimits.lists, {
      message: `at most ${preferenceLimits.lists} lists`,
    }),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const noPreferences: Preferences = { lists: {} };
