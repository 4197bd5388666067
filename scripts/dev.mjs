// `npm run dev`: the server from its sources and Vite's own server, together; one Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

const server = ['--watch', '--conditions=@guesthouse/source', '--import', 'tsx', 'src/main.ts'];
const children = [
  start('apps/server', [...server, 'serve', ...process.argv.slice(2)]),
  start('apps/web', [join(root, 'node_modules/vite/bin/vite.js')]),
];

/**
 * @param {string} directory
 * @param {readonly string[]} args
 */
function start(directory, args) {
  return spawn(process.execPath, args, { cwd: join(root, directory), stdio: 'inherit' });
}

function endAll() {
  for (const child of children) child.kill('SIGTERM');
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, endAll);
}
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ??= code ?? 0;
    endAll();
  });
}
