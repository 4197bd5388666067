import type { Request, RequestHandler, Response } from 'express';
import { extname } from 'node:path';
import { acceptedEncoding, type Encoding } from './content-encoding.ts';

const suffixOf: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** Vite names these by their content. */
const immutable = 'public, max-age=31536000, immutable';

/**
 * Serves the built page: the file that the build has compressed beside each one where the client
 * takes it, and `index.html` for every address that only the page's router knows. What is not there
 * is left to the next handler.
 */
export function staticFiles(root: string): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
      return;
    }
    const path = decodedPath(request);
    if (path !== null && path !== '/' && (await sendVariant(request, response, { root, path })))
      return;
    if (isNavigation(request, path) && (await sendVariant(request, response, indexOf(root))))
      return;
    if (!response.headersSent) next();
  };
}

function indexOf(root: string) {
  return { root, path: '/index.html' };
}

function decodedPath(request: Request): string | null {
  try {
    return decodeURIComponent(request.path);
  } catch {
    return null;
  }
}

/** A browser that wants a page; a missing script must stay missing. */
function isNavigation(request: Request, path: string | null): boolean {
  if (path === null || path === '/') return path === '/';
  const namesFile = /\.[^/]*$/.test(path);
  return !namesFile && (request.headers.accept ?? '').includes('text/html');
}

/** @returns whether something was sent; `root` is not left, dot files are not served. */
async function sendVariant(
  request: Request,
  response: Response,
  { root, path }: { root: string; path: string },
): Promise<boolean> {
  const encoding = acceptedEncoding(request);
  if (encoding !== null) {
    response.set('Content-Encoding', encoding);
    if (await send(response, { root, path, suffix: suffixOf[encoding] })) return true;
    response.removeHeader('Content-Encoding');
  }
  return send(response, { root, path, suffix: '' });
}

async function send(
  response: Response,
  { root, path, suffix }: { root: string; path: string; suffix: string },
): Promise<boolean> {
  response.type(extname(path));
  response.vary('Accept-Encoding');
  const headers = {
    'Cache-Control': path.startsWith('/assets/') ? immutable : 'no-cache',
  };
  const failure = await new Promise<Error | undefined>((resolve) => {
    response.sendFile(
      path.slice(1) + suffix,
      { root, dotfiles: 'deny', cacheControl: false, acceptRanges: suffix === '', headers },
      (error: Error | undefined) => resolve(error),
    );
  });
  // A client that left in the middle is no reason to try another file.
  if (failure === undefined || response.headersSent || response.destroyed) return true;
  for (const header of ['Content-Type', 'Cache-Control', 'Vary']) response.removeHeader(header);
  return false;
}
