import { randomBytes } from 'node:crypto';
import type { Role } from '@guesthouse/contract/permission';
import type { Problem } from '@guesthouse/contract/problem';
import type { House } from './house.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export function newCredentials(username: string): Credentials {
  return { username, password: `correct ${randomBytes(9).toString('base64url')} horse` };
}

export interface ApiAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
  /** The body as problem details, where it is one. */
  readonly problem: Problem | null;
}

export interface ApiRequest {
  readonly json?: unknown;
  /** Sent as it is, with `headers` saying what it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A caller of the HTTP API outside the browser, with the cookie that a sign-in gave it. */
export class ApiCaller {
  readonly #house: House;
  #cookie: string | null = null;

  constructor(house: House) {
    this.#house = house;
  }

  /** `name=value` of the session's cookie. */
  get cookie(): string {
    if (this.#cookie === null) throw new Error('not signed in');
    return this.#cookie;
  }

  async send(method: string, path: string, request: ApiRequest = {}): Promise<ApiAnswer> {
    const { json, raw, headers = {} } = request;
    const body = raw ?? (json === undefined ? null : JSON.stringify(json));
    const response = await fetch(`${this.#house.url}/api/v1${path}`, {
      method,
      body,
      headers: {
        origin: this.#house.url,
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#cookie === null ? {} : { cookie: this.#cookie }),
        ...headers,
      },
    });
    const given = response.headers.getSetCookie()[0]?.split(';')[0];
    if (given !== undefined) this.#cookie = given;
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    const parsed: unknown = type.includes('json') ? JSON.parse(text) : text;
    const isProblem = type.startsWith('application/problem+json');
    return {
      status: response.status,
      type,
      body: parsed,
      problem: isProblem ? (parsed as Problem) : null,
    };
  }

  /** Like `send`, for what is not under test: anything but success is an error. */
  async done(method: string, path: string, json?: unknown): Promise<unknown> {
    const { status, body } = await this.send(method, path, json === undefined ? {} : { json });
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

/** Creates the first account, an admin; the caller is signed in with it. */
export async function setUp(house: House, admin: Credentials): Promise<ApiCaller> {
  const caller = new ApiCaller(house);
  await caller.done('POST', '/setup', { code: house.setupCode, ...admin });
  return caller;
}

export async function addAccount(admin: ApiCaller, account: Credentials, role: Role) {
  await admin.done('POST', '/accounts', { ...account, role });
}
