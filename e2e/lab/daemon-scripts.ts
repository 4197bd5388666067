import type { NetworkLink } from './network-link.ts';

/**
 * The shell around a private libvirtd. It lives as long as its standard input is open: when the process
 * that started it ends, for whatever reason, it takes the daemon, its guests and its directory along.
 * Lines on standard input are commands, each answered by `ok`: `start`, `signal NAME`, `link up` or `link down`,
 * and `run NAME` for a script NAME.sh in the directory.
 */
const SERVE = `
start() {
  ( libvirtd --config "$config/libvirtd.conf" --pid-file "$dir/libvirtd.pid" $listen \\
      </dev/null >>"$dir/libvirtd.log" 2>&1 & )
}
serve() {
  while read -r command name; do
    case $command in
      start) start ;;
      signal) kill -s "$name" "$(cat "$dir/libvirtd.pid")" ;;
      # At this end: without the other one the machine would look for another way to the address.
      link) ip link set eth0 "$name" ;;
      run) sh "$dir/$name.sh" </dev/null >>"$dir/$name.log" 2>&1 ;;
    esac
    echo ok
  done
}
start
exec 3<&0
serve <&3 &
# As process 1 this shell must reap what guests and probes leave behind: libvirt waits until they are
# gone. A shell reaps while it waits, and not while it reads.
wait $!
`;

/**
 * Run as root in fresh mount, UTS and process namespaces, after `unshare`. Arguments: directory, name,
 * the kind of network, options of libvirtd, and for a linked network the name of the link out there and the
 * first three numbers and the fourth before one of its addresses. Descriptor 9 is the machine's network.
 */
const SYSTEM_DAEMON = `
set -e
dir=$1 name=$2 network=$3 listen=$4 link=$5 out=$6 in=$7 config=/etc/libvirt
hostname "$name"
printf '127.0.0.1 localhost %s\\n' "$name" > "$dir/hosts"
mount --bind "$dir/hosts" /etc/hosts
# An empty /run hides the machine's own D-Bus, so that no guest is announced to its systemd.
mount -t tmpfs tmpfs /run
# libvirt locks the pty of an open console in /var/lock, which is /run/lock.
mkdir -p /run/lock /run/libvirt /etc/libvirt /var/lib/libvirt /var/log/libvirt /var/cache/libvirt
mount --bind "$dir/run" /run/libvirt
mount --bind "$dir/config" /etc/libvirt
mount --bind "$dir/state" /var/lib/libvirt
mount --bind "$dir/log" /var/log/libvirt
mount --bind "$dir/cache" /var/cache/libvirt
if [ "$network" != machine ]; then
  # sysfs shows the network namespace it was mounted in; libvirt looks for bridges there. The cgroups
  # below it go: libvirt would only complain that none of them is its own.
  umount --recursive --lazy /sys
  mount -t sysfs sysfs /sys
  ip link set lo up
fi
outside() { nsenter --net=/proc/self/fd/9 "$@"; }
if [ "$network" = linked ]; then
  outside ip link add "$link" type veth peer name eth0 netns $$
  outside ip address add "$out/30" dev "$link"
  outside ip link set "$link" up
  ip address add "$in/30" dev eth0
  ip link set eth0 up
fi
[ ! -d "$dir/sasl" ] || export SASL_CONF_PATH="$dir/sasl"
set +e
${SERVE}`;

/** Run as an ordinary user: the daemon finds its directories through XDG variables. */
const SESSION_DAEMON = `
dir=$1 config=$1/config/libvirt listen=$4
export XDG_RUNTIME_DIR="$dir/run" XDG_CONFIG_HOME="$dir/config"
export XDG_DATA_HOME="$dir/state" XDG_CACHE_HOME="$dir/cache"
[ ! -d "$dir/sasl" ] || export SASL_CONF_PATH="$dir/sasl"
${SERVE}
# Where process namespaces are not allowed, guests are found by the directory in their command lines.
for process in /proc/[0-9]*; do
  if [ -O "$process" ] && tr '\\0' ' ' <"$process/cmdline" | grep -qF "$dir/"; then
    [ "\${process#/proc/}" = $$ ] || kill -s KILL "\${process#/proc/}"
  fi
done 2>/dev/null
`;

export interface DaemonCommand {
  dir: string;
  name: string;
  privileged: boolean;
  network: 'own' | 'machine' | 'linked';
  processNamespace: boolean;
  listen: boolean;
  link: NetworkLink;
}

/** Arguments for sh(1): runs the daemon, and removes its directory when all is over. */
export function daemonCommand(options: DaemonCommand): string[] {
  const { dir, name, privileged, network, processNamespace, listen, link } = options;
  const unshare = privileged
    ? `unshare --mount --uts ${network === 'machine' ? '' : '--net '}--propagation private ${PID_NAMESPACE} `
    : processNamespace
      ? `unshare --user --map-current-user ${PID_NAMESPACE} `
      : '';
  const script = privileged ? SYSTEM_DAEMON : SESSION_DAEMON;
  const unplug = network === 'linked' ? 'ip link delete "$7" 2>/dev/null; ' : '';
  const outer = `exec 9</proc/self/ns/net; ${unshare}sh -c "$@"; ${unplug}rm -rf -- "$3"`;
  const words = [dir, name, network, listen ? '--listen' : '', link.name, link.out, link.in];
  return ['-c', outer, 'libvirt-lab', script, 'libvirt-lab', ...words];
}

// When the first process of a namespace ends, the kernel ends all others in it.
const PID_NAMESPACE = '--pid --fork --kill-child --mount-proc';

/** What to try to learn whether this user may have a process namespace. */
export const PROCESS_NAMESPACE_PROBE = ['--user', '--map-current-user', '--pid', '--fork', 'true'];
