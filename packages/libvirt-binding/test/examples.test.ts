import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProgram } from './support/run-fixture.ts';

const directory = new URL('../examples/', import.meta.url);
const examples = readdirSync(directory).filter((name) => name.endsWith('.ts'));

describe('the examples', () => {
  it.concurrent.each(examples)('%s runs', { timeout: 60_000 }, async (name) => {
    const { exitCode, output } = await runProgram(`examples/${name.replace(/\.ts$/, '.js')}`);
    expect(exitCode, output).toBe(0);
    expect(output).not.toBe('');
  });
});
