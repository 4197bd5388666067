import { sessionSchema } from '@guesthouse/contract/account';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createHabit } from './account-habit.ts';
import { SessionProvider } from './session-query.ts';

const signedInAs = (last: number) =>
  function Shell({ children }: { children: ReactNode }) {
    const accountId = `00000000-0000-4000-8000-00000000000${last}`;
    const session = { accountId, username: `u${last}`, role: 'viewer', permissions: [] };
    return <SessionProvider value={sessionSchema.parse(session)}>{children}</SessionProvider>;
  };

it('is kept in this browser, for each account its own', () => {
  const useShelf = createHabit(
    'shelf',
    (text) => text === 'open',
    (open) => (open ? 'open' : 'closed'),
  );
  const anna = renderHook(() => useShelf(), { wrapper: signedInAs(1) });
  const bert = renderHook(() => useShelf(), { wrapper: signedInAs(2) });
  expect(anna.result.current[0]).toBe(false);
  act(() => anna.result.current[1](true));
  expect(anna.result.current[0]).toBe(true);
  expect(bert.result.current[0]).toBe(false);

  const useAgain = createHabit('shelf', (text) => text === 'open', String);
  const reloaded = renderHook(() => useAgain(), { wrapper: signedInAs(1) });
  expect(reloaded.result.current[0]).toBe(true);
  const other = renderHook(() => useAgain(), { wrapper: signedInAs(2) });
  expect(other.result.current[0]).toBe(false);
});
