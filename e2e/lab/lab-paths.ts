import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const repositoryDir = fileURLToPath(new URL('../../', import.meta.url));

/** Where the lab keeps what is slow to make: the guest's kernel and initramfs. Safe to delete. */
export const labCacheDir = fileURLToPath(new URL('../../.cache/lab/', import.meta.url));
