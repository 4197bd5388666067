import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActionButton } from './action-button.tsx';

it('does what it says', async () => {
  const onPress = vi.fn();
  render(
    <ActionButton name="Start web" hint="Start" control={{ can: true }} onPress={onPress}>
      ▶
    </ActionButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start web' }));
  expect(onPress).toHaveBeenCalledOnce();
});

it('says why it cannot, keeps its focus, and does nothing', async () => {
  const onPress = vi.fn();
  const control = { can: false, reason: 'The machine is off.' } as const;
  render(
    <ActionButton name="Shut down web" hint="Shut down" control={control} onPress={onPress}>
      ■
    </ActionButton>,
  );
  const button = screen.getByRole('button', { name: 'Shut down web' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription('The machine is off.');
  expect(button).toHaveAttribute('data-hint', 'Shut down: The machine is off.');
  await userEvent.tab();
  expect(button).toHaveFocus();
  await userEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});

it('takes no second press while an order is on its way', async () => {
  const onPress = vi.fn();
  render(
    <ActionButton name="Start web" hint="Start" control={{ can: true }} busy onPress={onPress}>
      ▶
    </ActionButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start web' }));
  expect(onPress).not.toHaveBeenCalled();
});
