import { json, type Request, type RequestHandler, type Response } from 'express';
import { ProblemError } from './problem-error.ts';

/** Limit of a request body whose endpoint names no other. */
const usualBytes = 64 * 1024;

const parserOf = (limit: number): RequestHandler => json({ limit, strict: false, inflate: false });
const parseUsual = parserOf(usualBytes);

export type JsonBodyReader = (request: Request, response: Response) => Promise<unknown>;

/** @param bodyBytes the limit, where it is another than the usual one */
export function jsonBodyReader(bodyBytes = usualBytes): JsonBodyReader {
  const parse = bodyBytes === usualBytes ? parseUsual : parserOf(bodyBytes);
  return (request, response) => readJsonBody(request, response, parse, bodyBytes);
}

/**
 * @throws ProblemError `unsupported_media_type`, `payload_too_large`, `malformed_body`
 */
async function readJsonBody(
  request: Request,
  response: Response,
  parse: RequestHandler,
  bodyBytes: number,
): Promise<unknown> {
  if (!request.is('application/json'))
    throw new ProblemError('unsupported_media_type', 'Send the body as application/json.');
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(bodyProblem(error, bodyBytes));
    });
  });
  return request.body as unknown;
}

/** By the `type` that body-parser gives its errors. */
function bodyProblem(error: unknown, bodyBytes: number): Error {
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
