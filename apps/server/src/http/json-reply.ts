import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { acceptedEncoding, compress, type Encoding } from './content-encoding.ts';

/** Below this compression gains nothing. */
const compressFromBytes = 1_024;

/** A reply as text, and compressed once for each way that somebody asked for. */
class SerialisedReply {
  readonly text: string;
  /** Weak: the same for every encoding. */
  readonly etag: string;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(text: string) {
    this.text = text;
    this.etag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
  }

  in(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const made = compress(this.text, encoding);
    this.#compressed.set(encoding, made);
    return made;
  }
}

/** Replies of one endpoint. */
export class JsonReplies {
  readonly #schema: z.ZodType;
  /**
   * By the object that the handler returned: one that returns the same object again, as the
   * inventory does until its revision changes, is checked, serialised and compressed once for all
   * callers.
   */
  readonly #serialised = new WeakMap<object, SerialisedReply>();

  constructor(schema: z.ZodType) {
    this.#schema = schema;
  }

  /**
   * Unknown keys are left out; a GET can be asked again with `If-None-Match`.
   * @throws ZodError when the value does not fit the contract
   */
  async send(request: Request, response: Response, value: unknown): Promise<void> {
    const reply = this.#serialise(value);
    response.set('Content-Type', 'application/json; charset=utf-8');
    if (request.method === 'GET' || request.method === 'HEAD') {
      response.set({ 'Cache-Control': 'private, no-cache', ETag: reply.etag });
      if (request.fresh) {
        response.status(304).end();
        return;
      }
    } else response.set('Cache-Control', 'no-store');
    await sendText(request, response, reply);
  }

  #serialise(value: unknown): SerialisedReply {
    const key = typeof value === 'object' ? value : null;
    const known = key && this.#serialised.get(key);
    if (known) return known;
    const made = new SerialisedReply(JSON.stringify(this.#schema.parse(value)));
    if (key) this.#serialised.set(key, made);
    return made;
  }
}

async function sendText(
  request: Request,
  response: Response,
  reply: SerialisedReply,
): Promise<void> {
  response.vary('Accept-Encoding');
  const encoding = acceptedEncoding(request);
  if (encoding === null || reply.text.length < compressFromBytes) {
    response.send(reply.text);
    return;
  }
  const body = await reply.in(encoding);
  response.set('Content-Encoding', encoding);
  response.send(body);
}
