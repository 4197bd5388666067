import { errorKind, type ErrorCode } from '@guesthouse/contract/error-code';
import type { Problem } from '@guesthouse/contract/problem';

type Extra = Pick<Problem, 'hint' | 'issues' | 'libvirt' | 'retryAfterSeconds'>;

/** An error that may leave the server: all that it holds is fit for the caller's eyes. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ErrorCode;
  readonly extra: Extra;

  constructor(code: ErrorCode, detail: string, extra: Extra = {}, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
    this.extra = extra;
  }

  toProblem(): Problem {
    const { status, title } = errorKind(this.code);
    return {
      type: `urn:guesthouse:problem:${this.code}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      ...this.extra,
    };
  }
}
