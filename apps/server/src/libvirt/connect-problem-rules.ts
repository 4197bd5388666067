import type { HostProblem, HostPrompt } from '@guesthouse/contract/host';

/** What is known about a failed attempt to connect. */
export interface ConnectFailure {
  readonly message: string;
  readonly libvirtCode: number | null;
  /** The account that this process runs as. */
  readonly user: string;
}

interface ConnectRule {
  readonly matches: RegExp;
  readonly message: string;
  readonly hint: (failure: ConnectFailure) => string;
}

const installDriver =
  'Install it: apt-get install libvirt-daemon-system libvirt-daemon-driver-qemu qemu-system-x86 (Debian, Ubuntu), dnf install @virtualization (Fedora).';

/** Order matters: the first rule that matches libvirt's message speaks. */
const rules: readonly ConnectRule[] = [
  {
    matches:
      /no polkit agent|authentication unavailable|access denied by policy|authentication (failed|cancelled).*polkit/i,
    message: 'libvirt does not let this account manage machines.',
    hint: joinGroup,
  },
  {
    matches: /identity file .* not accessible/i,
    message: 'The file of the SSH key cannot be read.',
    hint: ({ user }) => `It has to be on this machine, and readable for ${user}.`,
  },
  {
    matches: /permission denied \(|publickey/i,
    message: 'The remote host refused the SSH key.',
    hint: () => 'Check that `ssh` to this host works without a password for the same account.',
  },
  {
    matches: /host key verification failed/i,
    message: 'The SSH key of the remote host is not known or has changed.',
    hint: () => 'Connect once with `ssh` as the same account and confirm the key.',
  },
  {
    matches: /ssh: connect to host .*connection refused/i,
    message: 'No SSH server listens at that address.',
    hint: () => 'Check host and port, and that sshd runs there.',
  },
  {
    matches: /connect socket to .*permission denied/i,
    message: 'This account may not use the socket of libvirt.',
    hint: joinGroup,
  },
  {
    matches: /connect socket to .*(no such file|connection refused)/i,
    message: 'libvirtd or virtqemud is not running.',
    hint: () => 'Start it: sudo systemctl enable --now libvirtd (or virtqemud.socket).',
  },
  {
    matches: /cannot find '?(virtqemud|libvirtd)|(virtqemud|libvirtd).*in path|binary .*not found/i,
    message: 'The daemon of libvirt is not installed.',
    hint: () => installDriver,
  },
  {
    matches: /no connection driver available|could not find.*driver|failed to load module/i,
    message: 'libvirt has no driver for this kind of hypervisor here.',
    hint: () => installDriver,
  },
  {
    matches: /unable to resolve|name or service not known|name resolution|nodename nor servname/i,
    message: 'The name of the host cannot be resolved.',
    hint: () => 'Check the name in the URI and the DNS of this machine.',
  },
  {
    matches: /no route to host|network is unreachable|connection timed out/i,
    message: 'The host cannot be reached over the network.',
    hint: () => 'Is it on, and does a firewall let this machine through?',
  },
  {
    matches: /connection refused/i,
    message: 'The host is there, but libvirt does not listen at that address.',
    hint: () =>
      'Check transport and port of the URI, and that libvirtd or virtproxyd listens there.',
  },
  {
    matches: /cannot read ca certificate|cannot read .*(clientcert|clientkey|cacert)/i,
    message: 'The TLS certificates of this side are missing.',
    hint: () =>
      'Name the folder that holds cacert.pem, clientcert.pem and clientkey.pem (pkipath=); without it libvirt looks in /etc/pki.',
  },
  {
    matches: /failed to verify peer's certificate/i,
    message: 'The certificate of the host cannot be verified.',
    hint: () =>
      'cacert.pem on this side has to be of the CA that signed the certificate of the host, and that has to name the address in the URI.',
  },
  {
    matches: /our own certificate .* failed validation/i,
    message: 'The certificate of this side is not of the CA beside it.',
    hint: () => 'clientcert.pem and cacert.pem in the folder have to belong together.',
  },
  {
    matches: /server denied our certificate|certificate or ip address|tls confirmation/i,
    message: 'The host does not accept the certificate of this side.',
    hint: () =>
      'clientcert.pem has to be signed by the CA that the host trusts, and be on its list (tls_allowed_dn_list) if it has one.',
  },
  {
    matches: /certificate|tls handshake|gnutls/i,
    message: 'The TLS certificates do not fit.',
    hint: () => 'Check CA, client certificate and name: virt-pki-validate tells what is wrong.',
  },
  {
    matches: /no mechanism available|no worthy mechs/i,
    message: 'Host and server know no common way to prove a password.',
    hint: () => 'Install the modules of SASL on this machine: apt-get install libsasl2-modules.',
  },
  {
    matches: /bytes received from server too (large|small)/i,
    message: 'Something answers at that address, but it is not libvirt.',
    hint: () => 'Check host and port; a proxy in between would answer like this, too.',
  },
  {
    matches: /keepalive/i,
    message: 'The host stopped answering.',
    hint: () => 'Its daemon hangs or the network between is cut.',
  },
  {
    matches: /end of file while reading data|cannot recv data|broken pipe|connection reset/i,
    message: 'The daemon closed the connection.',
    hint: () => 'It was stopped or restarted; its log tells more.',
  },
];

/** libvirt's failure to connect, in words that help; its own words follow. */
export function connectProblem(failure: ConnectFailure): HostProblem {
  const rule = rules.find(({ matches }) => matches.test(failure.message));
  const { message, libvirtCode } = failure;
  if (!rule) return { message, hint: null, libvirtCode, prompts: [] };
  return {
    message: `${rule.message} (${message})`,
    hint: rule.hint(failure),
    libvirtCode,
    prompts: [],
  };
}

/** Whether the host was told nothing, or something that it did not take. */
export function credentialsProblem(wanted: {
  readonly prompts: readonly HostPrompt[];
  readonly answered: boolean;
  readonly message: string;
}): HostProblem {
  const names = wanted.prompts.map(({ kind }) =>
    kind === 'username' ? 'a user name' : 'a password',
  );
  return {
    message: wanted.answered
      ? `The host refused the credentials. (${wanted.message})`
      : `The host asks for ${names.join(' and ')}.`,
    hint: 'Give them with “Credentials”: until then Guesthouse does not try again by itself.',
    libvirtCode: null,
    prompts: [...wanted.prompts],
  };
}

export function silentHostProblem(timeoutMs: number): HostProblem {
  return {
    message: `The host did not answer within ${Math.round(timeoutMs / 1000)} s.`,
    hint: 'Something accepts the connection but no libvirt daemon speaks: it may hang, or the port may be wrong.',
    libvirtCode: null,
    prompts: [],
  };
}

function joinGroup({ user }: ConnectFailure): string {
  return `Add the account to the group libvirt and restart Guesthouse from a new login: sudo usermod -aG libvirt ${user}`;
}
