interface Start {
  /** Ends with a slash. */
  readonly url: string;
  readonly setupCode: string | null;
}

/**
 * What the person at the terminal gets to read: one address. On standard output alone, never in the
 * log, since until the first account is made the code opens the door. It stands behind `#`, which a
 * browser sends to nobody.
 */
export function startNotice({ url, setupCode }: Start): string {
  if (setupCode === null) return `\n  Guesthouse is at  ${url}\n`;
  return [
    '',
    '  Guesthouse is ready. Create the first account at',
    '',
    `  ${url}setup#code=${encodeURIComponent(setupCode)}`,
    '',
    `  One-time setup code: ${setupCode}`,
    '',
  ].join('\n');
}
