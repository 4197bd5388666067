import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { actionSections } from './action-menu-entries.ts';
import { curlCommand, virshCommand } from './copy-as.ts';

const host = aHost({ uri: 'qemu+ssh://alpha/system?keyfile=my key' });
const named = (name: string) => ({ domain: aDomain({ name }), host });
const entriesOf = (autostart: boolean) =>
  actionSections({ autostart }).flatMap(({ entries }) => entries);
const entry = (wanted: string, autostart = false) => {
  const found = entriesOf(autostart).find(({ id }) => id === wanted);
  if (!found) throw new Error(`no entry ${wanted}`);
  return found;
};

describe('as virsh', () => {
  it('quotes what a shell would read as something else', () => {
    expect(virshCommand(entry('force-off'), named("it's; rm -rf /"))).toBe(
      String.raw`virsh -c 'qemu+ssh://alpha/system?keyfile=my key' destroy 'it'\''s; rm -rf /'`,
    );
    expect(virshCommand(entry('rename'), named('$(reboot)\n`id`'))).toMatch(
      /domrename '\$\(reboot\)\n`id`' NEW-NAME$/,
    );
  });

  it('tells by its UUID what virsh would take for an id or an option', () => {
    const [numbered, dashed] = [named('42'), named('--all')];
    expect(virshCommand(entry('start'), numbered)).toContain(numbered.domain.uuid);
    expect(virshCommand(entry('start'), dashed)).toContain(dashed.domain.uuid);
    expect(virshCommand(entry('start'), named('42nd'))).toMatch(/ start 42nd$/);
  });

  it('says what the entry would do, not the opposite', () => {
    const machine = named('web-1');
    expect(virshCommand(entry('set-autostart'), machine)).toMatch(/ autostart web-1$/);
    expect(virshCommand(entry('set-autostart', true), machine)).toMatch(/ web-1 --disable$/);
    expect(curlCommand(entry('set-autostart', true), machine, 'http://x')).toContain(
      `-d '{"autostart":false}'`,
    );
    expect(virshCommand(entry('start-options'), machine)).toMatch(/ start web-1 --paused$/);
  });
});

describe('as curl', () => {
  it('names the token, and never holds one', () => {
    const machine = named('web-1');
    expect(curlCommand(entry('shutdown'), machine, 'https://house.example')).toBe(
      `curl --fail-with-body -X POST -H "Authorization: Bearer $GUESTHOUSE_TOKEN" https://house.example/api/v1/hosts/alpha/domains/${machine.domain.uuid}/shutdown`,
    );
  });

  it.each(entriesOf(false).map((each) => [each.id, each] as const))(
    '%s has a body that the contract takes',
    (_, each) => {
      const command = curlCommand(each, named('web-1'), 'http://x');
      const [, body] = /-d '([^']*)'/.exec(command) ?? [];
      const parsed = domainActionOptions[each.actions[0]].safeParse(body && JSON.parse(body));
      expect(parsed.success).toBe(true);
    },
  );
});
