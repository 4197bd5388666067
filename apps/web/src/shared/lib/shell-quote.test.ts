import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellQuote } from './shell-quote.ts';

/** Reads one word as POSIX says: single quotes keep everything, a backslash the next character. */
function readWord(text: string): string {
  let word = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") {
      const end = text.indexOf("'", at + 1);
      word += text.slice(at + 1, end);
      at = end;
    } else {
      if (text[at] === '\\') at += 1;
      else expect(text[at], 'nothing that a shell would act on').toMatch(/[\w@%+=:,./-]/);
      word += text.charAt(at);
    }
  }
  return word;
}

it.each([
  ['web-1', 'web-1'],
  ['qemu:///system', 'qemu:///system'],
  ['two words', "'two words'"],
  ["it's", String.raw`'it'\''s'`],
  ['$(reboot)', "'$(reboot)'"],
  ['', "''"],
  ['a\nb', "'a\nb'"],
])('%j is %j', (word, quoted) => expect(shellQuote(word)).toBe(quoted));

it('gives any text to the command as it is, and nothing of it to the shell', () => {
  const risky = fc.constantFrom("'", '"', '\\', '$', '`', ' ', ';', '&', '|', '\n', '!', '*', 'a');
  const text = fc.oneof(
    fc.string(),
    fc.array(risky).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (word) => {
      expect(readWord(shellQuote(word))).toBe(word);
    }),
  );
});
