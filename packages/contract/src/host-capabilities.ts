import { z } from 'zod';

const text = z.string().nullable();

/** A kind of machine that a host can run: the choices for `domainCapabilitiesQuerySchema`. */
export const guestKindSchema = z.object({
  osType: text,
  arch: z.string(),
  wordSizeBits: z.int().nullable(),
  types: z.array(
    z.object({
      /** `kvm`, `qemu`, `test` … */
      type: z.string(),
      emulator: text,
      machines: z.array(
        z.object({
          name: z.string(),
          /** What an alias such as `q35` stands for today. */
          canonical: text,
          maximumCpus: z.int().nullable(),
          deprecated: z.boolean(),
        }),
      ),
    }),
  ),
});
export type GuestKind = z.infer<typeof guestKindSchema>;

export const hostCapabilitiesSchema = z.object({
  cpu: z.object({
    arch: text,
    model: text,
    vendor: text,
    features: z.array(z.string()),
    pageSizesKiB: z.array(z.int()),
  }),
  guests: z.array(guestKindSchema),
  /** The document itself. */
  xml: z.string(),
});
export type HostCapabilities = z.infer<typeof hostCapabilitiesSchema>;

const word = z.string().regex(/^[\w.+-]{1,64}$/, 'a name out of the capabilities of the host');

/** Without a machine: the default one of its emulator. The emulator is the host's own, never a caller's. */
export const domainCapabilitiesQuerySchema = z.strictObject({
  arch: word,
  type: word,
  machine: word.optional(),
});

export const domainCapabilitiesSchema = z.object({
  emulator: text,
  type: text,
  machine: text,
  arch: text,
  maximumVcpus: z.int().nullable(),
  cpuModes: z.array(
    z.object({
      mode: z.string(),
      supported: z.boolean(),
      models: z.array(z.object({ name: z.string(), usable: z.boolean().nullable() })),
    }),
  ),
  sections: z.array(
    z.object({
      /** Element names joined by `/`. */
      path: z.string(),
      supported: z.boolean().nullable(),
      settings: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    }),
  ),
  xml: z.string(),
});
export type DomainCapabilities = z.infer<typeof domainCapabilitiesSchema>;
