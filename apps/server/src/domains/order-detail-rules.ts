import type { DomainAction } from '@guesthouse/contract/domain-action';

/**
 * What the first line of a task's log says of the options that were given. Names of keys are left out:
 * they may be those of a password.
 */
export function orderDetail(action: DomainAction, options: object): string | null {
  if (action === 'send-keys') return null;
  const words = Object.entries(options).flatMap(([name, value]) => optionWords(name, value));
  return words.length === 0 ? null : words.join(', ');
}

function optionWords(name: string, value: unknown): string[] {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (value === true) return [words];
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${words}: ${value.join(', ')}`];
  return typeof value === 'string' ? [`${words}: ${value}`] : [];
}
