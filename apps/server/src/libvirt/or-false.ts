import { isUnsupported } from './translate-error.ts';

/** Hypervisors without the notion, and things that are not kept, do not have what is asked for. */
export async function orFalse(answer: Promise<boolean>): Promise<boolean> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return false;
    throw error;
  }
}
