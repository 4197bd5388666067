import { z } from 'zod';
import { objectUuidSchema } from '../ids.ts';
import { resourceBase } from '../resource.ts';

const text = z.string().nullable();

export const networkAddressSchema = z.object({
  family: z.enum(['ipv4', 'ipv6']),
  /** The host's own address in this network. */
  address: z.string(),
  /** Bits of the network part. */
  prefix: z.int().nullable(),
  dhcpRanges: z.array(z.object({ start: z.string(), end: z.string() })),
  /** Addresses that are promised to somebody. */
  reservations: z.array(z.object({ mac: text, name: text, address: text })),
});
export type NetworkAddress = z.infer<typeof networkAddressSchema>;

/** A virtual network of a host. */
export const networkSummarySchema = z.object({
  ...resourceBase,
  uuid: objectUuidSchema,
  name: z.string(),
  title: text,
  active: z.boolean(),
  persistent: z.boolean(),
  autostart: z.boolean(),
  /** libvirt's `<forward mode>`: `nat`, `route`, `bridge` …; null for an isolated network. */
  forwardMode: text,
  /** Devices of the host that traffic leaves by, where the definition names them. */
  forwardInterfaces: z.array(z.string()),
  bridge: text,
  /** DNS domain. */
  domain: text,
  mtu: z.int().nullable(),
  addresses: z.array(networkAddressSchema),
  portGroups: z.array(z.string()),
  vlanTags: z.array(z.int()),
});
export type NetworkSummary = z.infer<typeof networkSummarySchema>;

/** An address that a network's DHCP server has given out. */
export const dhcpLeaseSchema = z.object({
  ...resourceBase,
  networkUuid: objectUuidSchema,
  mac: text,
  address: z.string(),
  prefix: z.int(),
  family: z.enum(['ipv4', 'ipv6']),
  hostname: text,
  /** ISO time; null for a lease that does not end. */
  expiresAt: z.iso.datetime().nullable(),
});
export type DhcpLease = z.infer<typeof dhcpLeaseSchema>;
