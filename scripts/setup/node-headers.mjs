import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The prefix of the running Node, if its own headers lie under it: what node-gyp calls `nodedir`.
 * With it node-gyp compiles offline; without it, it would download them from nodejs.org.
 * @returns {string | undefined}
 */
export function nodePrefixWithHeaders() {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const include = join(prefix, 'include/node');
  if (!existsSync(join(include, 'node_api.h'))) return undefined;
  const version = readFileSync(join(include, 'node_version.h'), 'utf8');
  return majorIn(version) === Number.parseInt(process.versions.node, 10) ? prefix : undefined;
}

/** @param {string} header text of node_version.h */
export function majorIn(header) {
  return Number(/#define NODE_MAJOR_VERSION (\d+)/.exec(header)?.[1]);
}

/** Distributions split Node in packages, link it to a shared library, and put its headers in another one. */
export function isDistributionNode() {
  const variables = /** @type {Record<string, unknown>} */ (process.config.variables);
  return String(variables.node_shared) === 'true';
}
