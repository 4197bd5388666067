import type { ActivityEntry } from '@guesthouse/contract/activity';

interface Page {
  readonly entries: ActivityEntry[];
  readonly more: boolean;
}

/**
 * The newest page with entries (oldest first) put before it, each once. The same page where there is nothing new.
 */
export function addEntries(page: Page, added: readonly ActivityEntry[]): Page {
  const newest = page.entries[0]?.entryId ?? 0;
  const newer = added.filter(({ entryId }) => entryId > newest);
  if (newer.length === 0) return page;
  const unique = [...new Map(newer.map((entry) => [entry.entryId, entry])).values()];
  unique.sort((a, b) => b.entryId - a.entryId);
  return { ...page, entries: [...unique, ...page.entries] };
}
