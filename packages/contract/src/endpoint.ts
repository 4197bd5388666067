import type { z } from 'zod';
import type { ErrorCode } from './error-code.ts';
import type { Permission } from './permission.ts';

export const apiPrefix = '/api/v1';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One HTTP endpoint as data: the server mounts it, the page calls it, the API document lists it. */
export interface Endpoint {
  readonly method: Method;
  /** Under `apiPrefix`, with `:name` for each key of `params`. */
  readonly path: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Limit of the body where the usual one does not do. */
  readonly bodyBytes?: number;
  /** Absent: the reply has status 204 and no body. */
  readonly reply?: z.ZodType;
  /** Instead of `reply`: the reply is a picture of this type. */
  readonly picture?: 'image/png';
  /** Codes beyond those that any endpoint can give. */
  readonly errors?: readonly ErrorCode[];
}

export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

/** Whether a request without a body means the same as one with `{}`. */
export function takesNoBody({ body }: Endpoint): boolean {
  return body === undefined || body.safeParse(undefined).success;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Sent<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler receives. */
export interface EndpointInput<E extends Endpoint> {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: Parsed<E['body']>;
}
export type EndpointReply<E extends Endpoint> = E extends { readonly picture: string }
  ? Uint8Array
  : Parsed<E['reply']>;

type Part<Name extends string, T> = T extends z.ZodType
  ? undefined extends Sent<T>
    ? { [K in Name]?: Sent<T> }
    : { [K in Name]: Sent<T> }
  : unknown;

/** What a caller passes: only the parts that the endpoint has. */
export type EndpointCall<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']>;
