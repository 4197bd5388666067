import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { hostSetupSchema } from '@guesthouse/contract/host-setup';
import { renderInPage } from '../../../testing/in-page.tsx';
import { HostForm } from './host-form.tsx';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const setup = hostSetupSchema.parse({
  hostId: 'alpha',
  label: 'Alpha',
  uri: 'qemu+tcp://alpha/system',
  readOnly: false,
  origin: 'added',
  hasCredentials: true,
});

function takes(method: 'post' | 'patch', path: string, reply: unknown) {
  const sent: unknown[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(reply as never);
    }),
  );
  return sent;
}

/** At once, at the end of what is there. */
async function fill(label: string, text: string) {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
}

it('spells the address while it is filled in, and adds the host', async () => {
  const sent = takes('post', '*/api/v1/hosts', setup);
  const onClose = vi.fn();
  await renderInPage(<HostForm setup={null} onClose={onClose} />, 'admin');
  await fill('Account', 'root');
  await fill('Host', 'alpha');
  expect(screen.getByText('qemu+ssh://root@alpha/system')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add the host' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([
    { label: null, uri: 'qemu+ssh://root@alpha/system', readOnly: false, credentials: null },
  ]);
});

it('takes what was said along to the URI, and back', async () => {
  await renderInPage(<HostForm setup={null} onClose={() => undefined} />, 'admin');
  await fill('Host', 'alpha');
  await userEvent.selectOptions(screen.getByLabelText('Where it is'), 'uri');
  const uri = screen.getByLabelText('URI');
  expect(uri).toHaveValue('qemu+ssh://alpha/system');
  await userEvent.clear(uri);
  await fill('URI', 'qemu+tls://beta:16600/system');
  await userEvent.selectOptions(screen.getByLabelText('Where it is'), 'tls');
  expect(screen.getByLabelText('Host')).toHaveValue('beta');
  expect(screen.getByLabelText('Port')).toHaveValue('16600');
});

it('tells what a trial found, and asks what the host asked', async () => {
  const problem = {
    message: 'The host asks for a user name and a password.',
    hint: null,
    libvirtCode: null,
    prompts: [{ kind: 'password', text: 'Please enter your password' }],
  };
  const sent = takes('post', '*/api/v1/host-tests', { reached: false, tookMs: 12, problem });
  await renderInPage(<HostForm setup={null} onClose={() => undefined} />, 'admin');
  await userEvent.selectOptions(screen.getByLabelText('Where it is'), 'tcp');
  await fill('Host', 'alpha');
  await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
  expect(await screen.findByText(problem.message)).toBeInTheDocument();
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/Please enter/);
  expect(screen.queryByLabelText('User name')).toBeNull();
  expect(sent).toEqual([{ uri: 'qemu+tcp://alpha/system', readOnly: false, credentials: null }]);
});

it('leaves credentials alone unless told, and does not take them to another address', async () => {
  const sent = takes('patch', '*/api/v1/hosts/alpha', setup);
  await renderInPage(<HostForm setup={setup} onClose={() => undefined} />, 'admin');
  const save = screen.getByRole('button', { name: 'Save' });
  expect(screen.queryByLabelText('Password')).toBeNull();
  await userEvent.click(save);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toHaveProperty('credentials');
  await userEvent.click(screen.getByRole('button', { name: 'Forget' }));
  await userEvent.click(save);
  await waitFor(() => expect(sent[1]).toMatchObject({ credentials: null }));
  await fill('Host', '2');
  expect(screen.getByText(/belong to the old address/)).toBeInTheDocument();
  expect(screen.getByLabelText('Password')).toHaveValue('');
});

it('says why the server refused', async () => {
  server.use(
    http.post('*/api/v1/hosts', () => {
      const problem = {
        type: 'about:blank',
        title: '',
        status: 409,
        code: 'host_exists',
        detail: 'This URI is in the list already, as Alpha.',
      };
      return HttpResponse.json(problem, { status: 409 });
    }),
  );
  await renderInPage(<HostForm setup={null} onClose={() => undefined} />, 'admin');
  await userEvent.selectOptions(screen.getByLabelText('Where it is'), 'system');
  await userEvent.click(screen.getByRole('button', { name: 'Add the host' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('as Alpha');
});
