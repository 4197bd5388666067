import type { Problem } from '@guesthouse/contract/problem';
import type { Response } from 'express';

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status);
  response.set('Content-Type', 'application/problem+json');
  response.set('Cache-Control', 'no-store');
  if (problem.retryAfterSeconds !== undefined)
    response.set('Retry-After', String(Math.ceil(problem.retryAfterSeconds)));
  if (problem.code === 'unauthenticated') response.set('WWW-Authenticate', 'Bearer');
  response.end(JSON.stringify(problem));
}
