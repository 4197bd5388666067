import { expect, it } from 'vitest';
import { noProgressOfRestore, slowOrder } from './slow-order-rules.ts';

it('expects a start to take long only where it restores, and says why it shows no progress', () => {
  const saved = { hasManagedSave: true };
  expect(slowOrder('start', { hasManagedSave: false }, {})).toBeNull();
  expect(slowOrder('start', saved, { forceBoot: true })).toBeNull();
  expect(slowOrder('start', saved, { forceBoot: false })).toMatchObject({
    abortable: false,
    message: expect.stringContaining(noProgressOfRestore),
  });
});

it('lets end what libvirt can take back', () => {
  expect(slowOrder('save', { hasManagedSave: false }, {})).toEqual({ abortable: true });
  expect(slowOrder('delete', { hasManagedSave: false }, {})).toEqual({ abortable: false });
  expect(slowOrder('pause', { hasManagedSave: false }, {})).toBeNull();
});
