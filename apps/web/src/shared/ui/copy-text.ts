import { toastError, toastSuccess } from './toasts.ts';

/** Puts a text into the clipboard and says so, or says why not. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toastSuccess(done);
  } catch (error) {
    toastError('The browser does not let this page copy', error);
  }
}
