import { expect, it } from 'vitest';
import { parseTagList, tagDifference, tagListProblem } from './tag-list.ts';

it('reads what stands between commas', () =>
  expect(parseTagList(' db, rack 1,,db ,')).toEqual(['db', 'rack 1']));

it('says what cannot be a tag', () => {
  expect(tagListProblem('db, web')).toBeUndefined();
  expect(tagListProblem('x'.repeat(51))).toMatch(/longer than 50/);
  expect(tagListProblem('a\u0001')).toMatch(/cannot be kept/);
  expect(tagListProblem(Array.from({ length: 51 }, (_, n) => `t${n}`).join())).toMatch(/At most/);
});

it('tells what to add and what to remove', () =>
  expect(tagDifference(['a', 'b'], ['b', 'c'])).toEqual({ addTags: ['c'], removeTags: ['a'] }));
