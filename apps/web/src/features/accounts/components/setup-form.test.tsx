import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sessionQuery } from '../../../shared/session/session-query.ts';
import { aSession, renderInPage } from '../../../testing/in-page.tsx';
import { SetupForm } from './setup-form.tsx';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const password = 'a long enough password';

async function fill(again = password) {
  await userEvent.type(screen.getByLabelText('User name'), 'anna');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.type(screen.getByLabelText('Password, again'), again);
  await userEvent.click(screen.getByRole('button', { name: 'Create the account' }));
}

it('sends the code of the address and enters', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/setup', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aSession('admin'));
    }),
  );
  const { client } = await renderInPage(<SetupForm code="AB12" />);
  await fill();
  await waitFor(() => expect(client.getQueryData(sessionQuery.queryKey)?.username).toBe('anna'));
  expect(sent).toEqual({ code: 'AB12', username: 'anna', password });
});

it('says what is wrong beside the field, and sends nothing', async () => {
  await renderInPage(<SetupForm code="AB12" />);
  await fill('another password');
  await waitFor(() =>
    expect(screen.getByLabelText('Password, again')).toHaveAccessibleDescription(
      'not the same as above',
    ),
  );
});

it('tells where the code stands when it was wrong', async () => {
  server.use(
    http.post('*/api/v1/setup', () => {
      const code = 'setup_code_wrong';
      const problem = { type: 'about:blank', title: '', status: 403, detail: 'wrong', code };
      return HttpResponse.json(problem, { status: 403 });
    }),
  );
  await renderInPage(<SetupForm code="nope" />);
  await fill();
  expect(await screen.findByRole('alert')).toHaveTextContent('The setup code is wrong');
});
