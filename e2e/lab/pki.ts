import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** A certificate authority of its own, in files. */
export interface Authority {
  caFile: string;
  /** Writes `NAMEcert.pem` and `NAMEkey.pem` into a folder beside `cacert.pem`, as libvirt's `pkipath` wants. */
  issue(folder: string, name: 'server' | 'client', subject: CertificateSubject): Promise<void>;
}

export interface CertificateSubject {
  commonName: string;
  /** `IP:198.18.0.2`, `DNS:alpha`. */
  names?: readonly string[];
}

const p256 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const oneDay = ['-days', '1'];

/** Makes a CA in `dir`; it certifies servers and clients for a day. */
export async function createAuthority(dir: string, commonName: string): Promise<Authority> {
  await mkdir(dir, { recursive: true });
  const caFile = join(dir, 'cacert.pem');
  const caKey = join(dir, 'cakey.pem');
  const subject = ['-subj', `/CN=${commonName}`];
  const basic = ['-addext', 'keyUsage=critical,keyCertSign'];
  await openssl(
    'req',
    '-x509',
    ...p256,
    ...oneDay,
    ...subject,
    ...basic,
    '-keyout',
    caKey,
    '-out',
    caFile,
  );
  return {
    caFile,
    issue: async (folder, name, { commonName: ownName, names = [] }) => {
      await mkdir(folder, { recursive: true });
      const key = join(folder, `${name}key.pem`);
      const request = join(folder, `${name}.csr`);
      const extensions = join(folder, `${name}.ext`);
      await openssl('req', ...p256, '-subj', `/CN=${ownName}`, '-keyout', key, '-out', request);
      await writeFile(extensions, certificateExtensions(name, names));
      await openssl(
        ...['x509', '-req', '-in', request, '-CA', caFile, '-CAkey', caKey, '-CAcreateserial'],
        ...[...oneDay, '-extfile', extensions, '-out', join(folder, `${name}cert.pem`)],
      );
      await runCommand('cp', [caFile, join(folder, 'cacert.pem')]);
    },
  };
}

function certificateExtensions(name: 'server' | 'client', names: readonly string[]): string {
  return [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature,keyEncipherment',
    `extendedKeyUsage=${name}Auth`,
    ...(names.length === 0 ? [] : [`subjectAltName=${names.join(',')}`]),
    '',
  ].join('\n');
}

function openssl(...args: string[]): Promise<string> {
  return runCommand('openssl', args);
}
