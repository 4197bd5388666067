import { metadataLimits, tagSchema } from '@guesthouse/contract/domain-metadata';

/** What stands between commas, each once. */
export function parseTagList(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** What is wrong with a list of tags, in words. */
export function tagListProblem(text: string): string | undefined {
  const tags = parseTagList(text);
  if (tags.length > metadataLimits.tags) return `At most ${metadataLimits.tags} tags.`;
  const bad = tags.find((tag) => !tagSchema.safeParse(tag).success);
  if (bad === undefined) return undefined;
  return bad.length > metadataLimits.tagCharacters
    ? `“${bad.slice(0, 20)}…” is longer than ${metadataLimits.tagCharacters} characters.`
    : `“${bad}” holds a character that cannot be kept.`;
}

/** The tags that make the one list of the other. */
export function tagDifference(before: readonly string[], after: readonly string[]) {
  return {
    addTags: after.filter((tag) => !before.includes(tag)),
    removeTags: before.filter((tag) => !after.includes(tag)),
  };
}
