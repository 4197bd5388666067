import { existsSync } from 'node:fs';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The system's own browser, so that nothing is downloaded; GUESTHOUSE_CHROMIUM names another one.
 * Without the flags Chromium would look for updates and extensions, which the log of requests of
 * `accessibility.spec.ts` could not tell from the page's.
 */
export const chromiumLaunch = {
  executablePath:
    process.env['GUESTHOUSE_CHROMIUM'] ?? candidates.find((path) => existsSync(path)) ?? 'chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
