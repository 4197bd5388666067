import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

export interface NamedXml {
  readonly name: string;
  readonly xml: string;
}

export function readFixture(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8');
}

/** Every XML file below a directory. @throws where there is none: an empty loop proves nothing. */
export function readXmlFiles(directory = fixtures): NamedXml[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
  if (names.length === 0) throw new Error(`No XML files below ${directory}`);
  return names.map((name) => ({ name, xml: readFileSync(join(directory, name), 'utf8') }));
}
