import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { ServerConfig } from './server-config.ts';
import { StartError } from './start-error.ts';

/**
 * @returns the PEM texts; null for plain HTTP
 * @throws StartError for files that cannot be read, or that do not belong together
 */
export function readTls(files: ServerConfig['tls']): { cert: string; key: string } | null {
  if (!files) return null;
  const pair = { cert: readPem(files.certFile), key: readPem(files.keyFile) };
  try {
    createSecureContext(pair);
  } catch (error) {
    throw new StartError(`certificate and key are not usable together: ${wordsOf(error)}`);
  }
  return pair;
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`the TLS file cannot be read: ${wordsOf(error)}`);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
