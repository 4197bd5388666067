import { createHabit } from '../../../shared/session/account-habit.ts';

/** Whether the dock is open, and how to open and close it. */
export const useDock = createHabit(
  'dock',
  (text) => text === 'open',
  (open) => (open ? 'open' : 'closed'),
);
