import { describe, expect, it } from 'vitest';
import { runFixture } from '../support/run-fixture.ts';
import { testHostUri } from '../support/test-host.ts';

const uri = testHostUri();
const runs = 10;

describe('worker threads', () => {
  it('may be terminated in the middle of everything', { timeout: 600_000 }, async () => {
    const waiting = Array.from({ length: runs }, (_, run) => run);
    const lane = async () => {
      for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
        const result = await runFixture('terminate-workers', [uri, '40']);
        expect(result, `run ${run}: ${result.output}`).toMatchObject({ exitCode: 0, signal: null });
        expect(result.output).toContain('domains 5');
      }
    };
    await Promise.all([lane(), lane()]);
  });
});
