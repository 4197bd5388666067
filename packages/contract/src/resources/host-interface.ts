import { z } from 'zod';
import { objectNameSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

const text = z.string().nullable();

/** A network interface of the host itself, as it is configured. */
export const hostInterfaceSummarySchema = z.object({
  ...resourceBase,
  name: objectNameSchema,
  active: z.boolean(),
  /** `ethernet`, `bridge`, `bond`, `vlan`. */
  type: text,
  mac: text,
  mtu: z.int().nullable(),
  /** When it is brought up: `onboot`, `hotplug`, `none`. */
  startMode: text,
  linkState: text,
  linkSpeedMbps: z.int().nullable(),
  addresses: z.array(
    z.object({
      family: z.enum(['ipv4', 'ipv6']),
      address: z.string(),
      prefix: z.int().nullable(),
    }),
  ),
  /** Families whose addresses come from DHCP. */
  dhcp: z.array(z.enum(['ipv4', 'ipv6'])),
  /** What a bridge or a bond is made of. */
  members: z.array(z.string()),
  vlan: z.object({ tag: z.int().nullable(), interface: text }).nullable(),
});
export type HostInterfaceSummary = z.infer<typeof hostInterfaceSummarySchema>;
