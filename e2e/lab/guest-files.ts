/** What the guest prints on its serial console once a shell listens there. */
export const GUEST_READY_LINE = 'guesthouse-guest ready';

/** The prompt of the guest's shell, when it stands in the root directory. */
export const GUEST_PROMPT = 'guest:/# ';

/** Modules of the guest: every virtio device, and the power button that a polite shutdown presses. */
export const GUEST_MODULES = [
  'button',
  'evdev',
  'virtio_pci',
  'virtio_blk',
  'virtio_net',
  'virtio_console',
  'virtio_balloon',
  'virtio_rng',
  'virtio_scsi',
  'sd_mod',
] as const;

/** Text files of the guest by path, executable where a shebang says so. */
export function guestFiles(moduleFiles: readonly string[]): Record<string, string> {
  return {
    'etc/inittab': INITTAB,
    'etc/profile': PROFILE,
    'etc/start': startScript(moduleFiles),
    'etc/dhcp': DHCP_SCRIPT,
    'etc/agent': AGENT,
    'etc/acpi/PWRF/00000080': POWER_BUTTON,
    'etc/passwd': 'root::0:0:root:/:/bin/sh\n',
    'etc/group': 'root:x:0:\n',
  };
}

// The id of a busybox inittab line is the terminal: the shell gets it as its controlling terminal, in a
// session of its own, so that Ctrl-C reaches the program in front and nothing else.
const INITTAB = `::sysinit:/etc/start
ttyS0::respawn:-/bin/sh
::ctrlaltdel:/bin/reboot -f
`;

// The ready line comes from the shell's own profile and not from the start script: whoever sees it can
// type at once. A second shell, after an exit, does not say it again.
const PROFILE = `export PATH=/bin TERM=xterm-256color HOME=/ PS1='guest:\\w# '
stty sane cols 80 rows 24
if [ ! -e /run/ready ]; then
  : > /run/ready
  echo '${GUEST_READY_LINE}'
fi
`;

function startScript(moduleFiles: readonly string[]): string {
  return `#!/bin/sh
export PATH=/bin
mount -t devtmpfs dev /dev
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
${moduleFiles.map((file) => `insmod /lib/modules/${file}\n`).join('')}hostname guest
ip link set lo up
for nic in /sys/class/net/eth*; do
  [ -e "$nic" ] || continue
  ip link set "\${nic##*/}" up
  udhcpc -T 4 -A 1 -s /etc/dhcp -i "\${nic##*/}" > /dev/null 2>&1 &
done
for port in /sys/class/virtio-ports/*; do
  [ "$(cat "$port/name" 2> /dev/null)" = org.qemu.guest_agent.0 ] || continue
  /etc/agent "/dev/\${port##*/}" < /dev/null > /dev/null 2>&1 &
done
acpid -l /run/acpid.log -p /run/acpid.pid > /dev/null 2>&1
`;
}

// What a guest agent needs for libvirt to trust it, and to put the guest to sleep, off and on again. A port that
// nobody has connected to on the host reads as empty.
const AGENT = `#!/bin/sh
answer() { printf '%s\\n' "$1" >&3; }
exec 3<> "$1"
while :; do
  read -r line <&3 || { sleep 1; continue; }
  id=$(echo "$line" | sed -n 's/.*"id" *: *\\([0-9]*\\).*/\\1/p')
  case "$line" in
    *guest-sync-delimited*) printf '\\377' >&3; answer "{\\"return\\": $id}" ;;
    *guest-sync*) answer "{\\"return\\": $id}" ;;
    *guest-ping*) answer '{"return": {}}' ;;
    *guest-suspend-ram*) echo mem > /sys/power/state ;;
    *guest-shutdown*reboot*) reboot -f ;;
    *guest-shutdown*) poweroff -f ;;
    *) answer '{"error": {"class": "CommandNotFound", "desc": "not in this agent"}}' ;;
  esac
done
`;

const DHCP_SCRIPT = `#!/bin/sh
[ "$1" = bound ] || [ "$1" = renew ] || exit 0
ip address flush dev "$interface"
ip address add "$ip/$mask" dev "$interface"
[ -z "$router" ] || ip route replace default via "\${router%% *}"
`;

// Without -f busybox waits two seconds between its signals, for services that this guest does not have.
const POWER_BUTTON = `#!/bin/sh
sync
poweroff -f
`;
