import { expect, it } from 'vitest';
import { CommandFailure, run, succeeds } from './run.mjs';

const node = (/** @type {string} */ code) => [process.execPath, '-e', code];

it('keeps what a command prints, on both outputs', async () => {
  const output = await run(node('console.log("out"); console.error("err")'));
  expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

it('tells what a failed command said', async () => {
  const failure = run(node('console.error("no space left"); process.exit(3)'));
  await expect(failure).rejects.toThrow(CommandFailure);
  await expect(failure).rejects.toThrow(/ended with 3\nno space left/);
});

it('gives a command no terminal to ask on', async () => {
  await expect(run(node('console.log(require("node:fs").readFileSync(0).length)'))).resolves.toBe(
    '0\n',
  );
});

it('takes a command that does not exist for one that failed', async () => {
  await expect(succeeds(['/no/such/command'])).resolves.toBe(false);
});
