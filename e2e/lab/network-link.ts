import { randomInt } from 'node:crypto';
import { networkInterfaces } from 'node:os';

/** A cable between this machine and a daemon's network, and the addresses of its two ends. */
export interface NetworkLink {
  /** Of the end on this machine. */
  name: string;
  out: string;
  in: string;
}

/** Of 198.18.0.0/15, which RFC 2544 sets aside for tests and nobody routes: four addresses each. */
export function freeLink(): NetworkLink {
  const taken = new Set(
    Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.map((one) => one.address),
    ),
  );
  for (;;) {
    const link = numberedLink(randomInt(2 ** 15));
    if (!taken.has(link.out)) return link;
  }
}

function numberedLink(number: number): NetworkLink {
  const network = `198.${18 + (number >> 14)}.${(number >> 6) & 255}`;
  const first = (number & 63) * 4;
  return {
    name: `ghlab${number.toString(16)}`,
    out: `${network}.${first + 1}`,
    in: `${network}.${first + 2}`,
  };
}
