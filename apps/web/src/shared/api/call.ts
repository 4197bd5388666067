import {
  apiPrefix,
  type Endpoint,
  type EndpointCall,
  type EndpointReply,
} from '@guesthouse/contract/endpoint';
import { ApiProblem, ServerUnreachable } from './api-problem.ts';
import { readProblem } from './read-problem.ts';

type Scalar = string | number | boolean;

interface CallParts {
  readonly params?: Readonly<Record<string, Scalar>>;
  readonly query?: Readonly<Record<string, Scalar | undefined>>;
  readonly body?: unknown;
}

type CallArguments<E extends Endpoint> =
  unknown extends EndpointCall<E>
    ? [input?: undefined, signal?: AbortSignal]
    : [input: EndpointCall<E>, signal?: AbortSignal];

/** The address of an endpoint with its parameters filled in, relative to this site. */
export function endpointUrl(endpoint: Endpoint, { params, query }: CallParts): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params?.[name];
    if (value === undefined) throw new TypeError(`${endpoint.path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) search.set(name, String(value));
  return `${apiPrefix}${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function requestOf(endpoint: Endpoint, { body }: CallParts, signal?: AbortSignal): RequestInit {
  // A GET stays without headers, so that it takes what index.html has preloaded.
  return {
    method: endpoint.method,
    ...(signal ? { signal } : {}),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  };
}

/**
 * Calls an endpoint of the contract. The reply is trusted to be of the contract's type: the page
 * and the server are of one build, and the server parses what it sends.
 *
 * @throws {ApiProblem} when the server refuses or fails
 * @throws {ServerUnreachable} when there is no answer
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  ...[input, signal]: CallArguments<E>
): Promise<EndpointReply<E>> {
  // Parameters and queries of the contract are scalars: an address has nothing else.
  const parts = (input ?? {}) as CallParts;
  let response: Response;
  try {
    response = await fetch(endpointUrl(endpoint, parts), requestOf(endpoint, parts, signal));
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerUnreachable('no answer', { cause: error });
  }
  if (!response.ok) throw new ApiProblem(await readProblem(response));
  return (endpoint.reply ? await response.json() : undefined) as EndpointReply<E>;
}
