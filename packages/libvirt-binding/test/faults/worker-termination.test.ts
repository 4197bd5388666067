import { describe, expect, it } from 'vitest';
import { runFixture } from '../support/run-fixture.ts';
import { testHostUri } from '../support/test-host.ts';

const uri = testHostUri();

describe('worker threads', () => {
  it('may be terminated in the middle of everything', { timeout: 120_000 }, async () => {
    const result = await runFixture('terminate-workers.ts', [uri, '40']);
    expect(result.output).toContain('domains 5');
    expect(result).toMatchObject({ exitCode: 0, signal: null });
  });
});
