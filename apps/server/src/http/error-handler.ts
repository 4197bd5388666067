import type { ErrorRequestHandler } from 'express';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-reply.ts';
import { sendProblem } from './send-problem.ts';

/** Errors of Express itself carry a type: a path that cannot be decoded, for one. */
function translated(error: unknown): unknown {
  if (error instanceof URIError) return new ProblemError('not_found', 'The address is malformed.');
  return error;
}

export const errorHandler: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const problem = problemOf(translated(error), request.log);
  // Half an answer cannot be taken back: the client has to see that it is broken.
  if (response.headersSent) response.destroy();
  else sendProblem(response, problem);
};
