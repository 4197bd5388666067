import { errorWords } from '../api/api-problem.ts';
import { createStore } from '../lib/external-store.ts';

export interface Toast {
  readonly id: number;
  readonly tone: 'danger' | 'success' | 'info';
  readonly title: string;
  readonly detail: string | null;
  readonly hint: string | null;
}

const atMost = 4;
const goodNewsMs = 5_000;
let lastId = 0;

export const toasts = createStore<readonly Toast[]>([]);

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

function add(toast: Omit<Toast, 'id'>): number {
  const id = ++lastId;
  toasts.set([...toasts.get(), { ...toast, id }].slice(-atMost));
  return id;
}

/** Stays until it is dismissed: nobody should miss why something did not happen. */
export function toastError(what: string, error: unknown): void {
  const { title, detail, hint } = errorWords(error);
  add({ tone: 'danger', title: what, detail: detail || title, hint });
}

/** Goes by itself. */
export function toastSuccess(title: string): void {
  const id = add({ tone: 'success', title, detail: null, hint: null });
  setTimeout(() => dismissToast(id), goodNewsMs);
}
