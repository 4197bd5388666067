import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where stamps of finished builds are kept. Safe to delete: everything is built again. */
export const stampsDir = join(root, '.cache/stamps');
