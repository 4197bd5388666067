import { errorKind, errorKinds, type ErrorCode } from '@guesthouse/contract/error-code';
import type { Problem } from '@guesthouse/contract/problem';

function looksLikeProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code in errorKinds &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}

/** A proxy in between may answer with a page of its own: say what is known. */
function stranger(status: number): Problem {
  const code: ErrorCode = status === 401 ? 'unauthenticated' : 'internal';
  return {
    type: 'about:blank',
    title: errorKind(code).title,
    status,
    detail: `The answer had status ${status} and was not Guesthouse's own.`,
    code,
  };
}

export async function readProblem(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    return looksLikeProblem(body) ? body : stranger(response.status);
  } catch {
    return stranger(response.status);
  }
}
