import { LibvirtError } from '@guesthouse/libvirt';
import { libvirtErrorRule } from './libvirt-error-rules.ts';
import { isUnsupported } from './translate-error.ts';

/** Null where this hypervisor, or this version of libvirt, does not have what was asked for. */
export async function nullIfUnsupported<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

/**
 * Null where libvirt has no answer, for what is no more than a number on a page: drivers have many words
 * for "I do not know" (virNodeGetFreeMemory even fails with none). A host out of reach still rejects.
 */
export async function nullIfRefused<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const refused =
      error instanceof LibvirtError && libvirtErrorRule(error).code !== 'host_unreachable';
    if (refused || isUnsupported(error)) return null;
    throw error;
  }
}
