import { z } from 'zod';
import { domainRefSchema, domainUuidSchema, hostIdSchema } from './ids.ts';

/** What a list shows of a machine's load, by what libvirt has to be asked for. */
export const figureGroups = ['cpu', 'mem', 'disk', 'net'] as const;
export const figureGroupSchema = z.enum(figureGroups);
export type FigureGroup = z.infer<typeof figureGroupSchema>;

export const figureLimits = {
  /** Rows that one page can have on its screen, and some above and below. */
  domains: 200,
  /** Beats that a sparkline goes back: a minute. */
  sparkBeats: 30,
} as const;

const figure = z.number().nonnegative().nullable();

/**
 * One beat of one machine, in the order of `figureGroups`: load as a share of its vCPUs (1 is all of
 * them), memory in KiB, bytes a second read and written, received and sent. Null is unknown.
 */
export const figuresSchema = z.tuple([figure, figure, figure, figure]);
export type Figures = z.infer<typeof figuresSchema>;

/** Replaces what this page wished for before. */
export const figuresWishSchema = z.strictObject({
  domains: z.array(domainRefSchema).max(figureLimits.domains),
  /** Groups that are needed of every machine, since the list is sorted or filtered by them. */
  wide: z.array(figureGroupSchema).max(figureGroups.length),
});
export type FiguresWish = z.infer<typeof figuresWishSchema>;

/** The last minute of the machines that somebody has already been watching, oldest first. */
export const figuresHistorySchema = z.object({
  intervalMs: z.int().positive(),
  loads: z.array(domainRefSchema.extend({ cpu: z.array(figure) })),
});
export type FiguresHistory = z.infer<typeof figuresHistorySchema>;

/** Machines that are off are not in it. */
export const figuresBeatSchema = z.object({
  hostId: hostIdSchema,
  atMs: z.number(),
  /** Of every machine of the host, and then only the groups that were wished for. */
  wide: z.boolean(),
  figures: z.record(domainUuidSchema, figuresSchema),
});
export type FiguresBeat = z.infer<typeof figuresBeatSchema>;

/** Whose addresses a page wants: those on its screen, or everybody's for a filter that asks for them. */
export const addressesWishSchema = z.strictObject({
  domains: z.array(domainRefSchema).max(figureLimits.domains),
  wide: z.boolean(),
});
export type AddressesWish = z.infer<typeof addressesWishSchema>;

/** Addresses without their prefix lengths; an empty list where none is known any more. */
export const addressesSchema = z.array(domainRefSchema.extend({ addresses: z.array(z.string()) }));
export type Addresses = z.infer<typeof addressesSchema>;
