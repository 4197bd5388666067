import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { domainActions } from '@guesthouse/contract/domain-action';
import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { curlCommand, virshCommand } from './copy-as.ts';

const host = aHost({ uri: 'qemu+ssh://alpha/system?keyfile=my key' });
const named = (name: string) => ({ domain: aDomain({ name }), host });

describe('as virsh', () => {
  it('quotes what a shell would read as something else', () => {
    expect(virshCommand('force-off', named("it's; rm -rf /"))).toBe(
      String.raw`virsh -c 'qemu+ssh://alpha/system?keyfile=my key' destroy 'it'\''s; rm -rf /'`,
    );
  });

  it('tells by its UUID what virsh would take for an id or an option', () => {
    const [numbered, dashed] = [named('42'), named('--all')];
    expect(virshCommand('start', numbered)).toContain(numbered.domain.uuid);
    expect(virshCommand('start', dashed)).toContain(dashed.domain.uuid);
    expect(virshCommand('start', named('42nd'))).toMatch(/ start 42nd$/);
  });
});

describe('as curl', () => {
  it('names the token, and never holds one', () => {
    const machine = named('web-1');
    expect(curlCommand('shutdown', machine, 'https://house.example')).toBe(
      `curl --fail-with-body -X POST -H "Authorization: Bearer $GUESTHOUSE_TOKEN" https://house.example/api/v1/hosts/alpha/domains/${machine.domain.uuid}/shutdown`,
    );
  });

  it.each(domainActions)('%s has a body that the contract takes', (action) => {
    const command = curlCommand(action, named('web-1'), 'http://x');
    const [, body] = /-d '([^']*)'/.exec(command) ?? [];
    const parsed = domainActionOptions[action].safeParse(body && JSON.parse(body));
    expect(parsed.success).toBe(true);
  });
});
