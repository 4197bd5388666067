import type { BulkAnswers } from '../../api/bulk-work.ts';
import type { BulkForm } from '../../model/bulk-acts.ts';
import { parseTagList, tagListProblem } from '../../model/tag-list.ts';
import type { BulkFields } from './bulk-form.tsx';

/** What keeps it from beginning; null when nothing does. */
export function fieldsProblem(form: BulkForm, { addTags, removeTags }: BulkFields): string | null {
  if (form !== 'tags') return null;
  const adding = parseTagList(addTags);
  const removing = parseTagList(removeTags);
  if (adding.length + removing.length === 0) return 'Name a tag to add or to remove.';
  return tagListProblem(addTags) ?? tagListProblem(removeTags) ?? null;
}

export function answersOf({ addTags, removeTags }: BulkFields): BulkAnswers {
  return { addTags: parseTagList(addTags), removeTags: parseTagList(removeTags), options: {} };
}
