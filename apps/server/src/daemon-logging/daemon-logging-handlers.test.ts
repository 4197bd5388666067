import { hostIdSchema } from '@guesthouse/contract/ids';
import { expect, it } from 'vitest';
import { pino } from 'pino';
import type { RequestContext } from '../http/endpoint-handler.ts';
import { daemonLoggingHandlers } from './daemon-logging-handlers.ts';

const context: RequestContext = {
  caller: null,
  log: pino({ level: 'silent' }),
  signal: new AbortController().signal,
  secure: false,
  address: '127.0.0.1',
  setCookie: () => undefined,
};

it('changes nothing on a host that was added for looking only: libvirt itself would', async () => {
  const { setDaemonLogging } = daemonLoggingHandlers(() => ({
    uri: 'qemu:///system',
    readOnly: true,
  }));
  const params = { hostId: hostIdSchema.parse('alpha') };
  const change = async () =>
    setDaemonLogging({ params, query: undefined, body: { filters: '' } }, context);
  await expect(change()).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringMatching(/looking only/),
  });
});
