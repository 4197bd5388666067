/** Parameters whose values say where something is, never what opens it. */
const openParameters = new Set([
  'socket',
  'mode',
  'root',
  'name',
  'no_verify',
  'no_tty',
  'no_sanity',
  'sshauth',
  'netcat',
  'proxy',
  'pkipath',
  'tls_priority',
]);

const hidden = 'hidden';

/**
 * The URI as it may be shown and logged: no user information, and no value of a parameter that is
 * not known to be harmless. Text that is no URI loses whatever could be user information.
 */
export function redactUri(uri: string): string {
  if (!URL.canParse(uri)) return uri.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '');
  const url = new URL(uri);
  url.username = '';
  url.password = '';
  url.hash = '';
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${shownValue(name, value)}`)
    .join('&');
  url.search = '';
  return query === '' ? url.href : `${url.href}?${query}`;
}

function shownValue(name: string, value: string): string {
  if (!openParameters.has(name)) return hidden;
  return name === 'name' ? redactUri(value) : value;
}
