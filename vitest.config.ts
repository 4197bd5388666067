import { defineConfig } from 'vitest/config';

/** Packages are read from their sources: no build comes before a test. */
const source = '@guesthouse/source';
const conditions = [source, 'module', 'node', 'development|production'];
const ssr = { resolve: { conditions } };
const labPattern = '**/*.lab.test.ts';
const never = ['**/node_modules/**', '**/dist/**'];

function unit(name: string, root: string, isolate = false) {
  return {
    resolve: { conditions },
    ssr,
    test: {
      name,
      root,
      environment: 'node' as const,
      // Modules are loaded once for all files of a worker: half of the time would go into that.
      isolate,
      include: ['**/*.test.ts', '**/*.test.mjs'],
      exclude: [...never, labPattern],
      testTimeout: 20_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      unit('contract', 'packages/contract'),
      // One of its tests looks into the memory of the parser, from its first moment on.
      unit('libvirt-xml', 'packages/libvirt-xml', true),
      unit('server', 'apps/server'),
      unit('scripts', 'scripts'),
      unit('e2e', 'e2e'),
      unit('bench', 'bench'),
      'apps/web/vitest.config.ts',
      {
        resolve: { conditions },
        ssr,
        test: {
          // Real libvirt and real guests: needs what scripts/setup.mjs installs for tests.
          name: 'lab',
          root: '.',
          environment: 'node' as const,
          include: [labPattern],
          exclude: [...never, 'packages/libvirt-binding/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
