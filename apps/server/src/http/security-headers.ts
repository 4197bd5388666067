import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { ReadClientOrigin } from '../access/client-origin.ts';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // xterm.js colours its cells by style attributes, which no hash or nonce can name. Style elements
    // stay forbidden: the page hands xterm's to adopted style sheets.
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    // Web sockets of the same origin are part of it.
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
};

const common = {
  contentSecurityPolicy,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
} as const;

/** Strict transport security only where there is TLS: it would lock out a plain-text test. */
export function securityHeaders(readOrigin: ReadClientOrigin): RequestHandler {
  const overTls = helmet({ ...common, strictTransportSecurity: { maxAge: 31_536_000 } });
  const plain = helmet({ ...common, strictTransportSecurity: false });
  return (request, response, next) => {
    const apply = readOrigin(request).secure ? overTls : plain;
    apply(request, response, next);
  };
}
