import { json, type Request, type RequestHandler, type Response } from 'express';
import { ProblemError } from './problem-error.ts';

/** Limit of any request body. */
const bodyBytes = 64 * 1024;

const parse: RequestHandler = json({ limit: bodyBytes, strict: false, inflate: false });

/**
 * @throws ProblemError `unsupported_media_type`, `payload_too_large`, `malformed_body`
 */
export async function readJsonBody(request: Request, response: Response): Promise<unknown> {
  if (!request.is('application/json'))
    throw new ProblemError('unsupported_media_type', 'Send the body as application/json.');
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(bodyProblem(error));
    });
  });
  return request.body as unknown;
}

/** By the `type` that body-parser gives its errors. */
function bodyProblem(error: unknown): Error {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return new ProblemError('payload_too_large', `A body has at most ${bodyBytes} bytes.`);
    case 'entity.parse.failed':
      return new ProblemError('malformed_body', 'The body is not valid JSON.');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new ProblemError('unsupported_media_type', 'Send the body as UTF-8, not compressed.');
    case 'request.aborted':
    case 'request.size.invalid':
      return new ProblemError('malformed_body', 'The body ended before its time.');
    default:
      return error instanceof Error ? error : new Error('body-parser failed', { cause: error });
  }
}
