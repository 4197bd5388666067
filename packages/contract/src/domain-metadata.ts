import { z } from 'zod';

/** What a person notes on a machine; it lives in the machine's own XML and travels with it. */
export const metadataLimits = {
  tagCharacters: 50,
  tags: 50,
  titleCharacters: 200,
  descriptionCharacters: 8_000,
} as const;

// What XML can hold: no control characters but tab and line ends, no halves of pairs.
const xmlText = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** Without commas and line ends, so that tags can be typed and read in a row. */
export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(metadataLimits.tagCharacters)
  .regex(xmlText, 'characters that XML can hold')
  .regex(/^[^,\n\r\t]*$/, 'no commas and no line ends');

const title = z
  .string()
  .trim()
  .max(metadataLimits.titleCharacters)
  .regex(xmlText, 'characters that XML can hold')
  .regex(/^[^\n\r]*$/, 'one line');

const description = z
  .string()
  .max(metadataLimits.descriptionCharacters)
  .regex(xmlText, 'characters that XML can hold');

const tags = z.array(tagSchema).max(metadataLimits.tags);

/** All of it, uncut, as the definition in use has it. */
export const domainMetadataSchema = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
});
export type DomainMetadata = z.infer<typeof domainMetadataSchema>;

/**
 * What is left out stays as it is; null and an empty text remove. Tags are added and removed one by
 * one, so that two people, or one with many machines, do not undo each other.
 */
export const domainMetadataChangeSchema = z
  .strictObject({
    title: title.nullable().optional(),
    description: description.nullable().optional(),
    addTags: tags.optional(),
    removeTags: tags.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type DomainMetadataChange = z.infer<typeof domainMetadataChangeSchema>;
