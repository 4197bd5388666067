/** A mistake in flags or environment: told to the person, with exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
