import { z } from 'zod';
import { objectUuidSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

/** Rules for the traffic of machines' interfaces. */
export const nwfilterSummarySchema = z.object({
  ...resourceBase,
  uuid: objectUuidSchema,
  name: z.string(),
  chain: z.string().nullable(),
  priority: z.int().nullable(),
  ruleCount: z.int(),
  /** Names of filters that it is made of. */
  references: z.array(z.string()),
});
export type NwfilterSummary = z.infer<typeof nwfilterSummarySchema>;
