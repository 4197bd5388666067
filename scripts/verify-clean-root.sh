#!/usr/bin/env bash
# Proves the README's commands on a machine where nothing was prepared: a Debian 12 of debootstrap's
# smallest variant, this machine's Node copied into it, and a clone of this repository's last commit.
#
#   sudo scripts/verify-clean-root.sh [--keep] [start|test ...]     default: start test
#
# Needs root, debootstrap and git. What the machine uses to reach its package mirrors (apt's sources, npm's
# settings, certificates) is copied along; nothing of Guesthouse is. The root is removed at the end.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
keep=false
purposes=()
for word in "$@"; do
  case $word in
    --keep) keep=true ;;
    start | test) purposes+=("$word") ;;
    *) echo "Unknown word: $word" >&2; exit 2 ;;
  esac
done
[ ${#purposes[@]} -gt 0 ] || purposes=(start test)

# The mounts below live in a mount namespace of their own and end with this process, however it ends.
if [ "${GUESTHOUSE_CLEAN_ROOT:-}" != inside ]; then
  exec env GUESTHOUSE_CLEAN_ROOT=inside unshare --mount --pid --fork --kill-child \
    --mount-proc --propagation private "$0" "$@"
fi

clean=$(mktemp -d "${TMPDIR:-/tmp}/guesthouse-clean-XXXXXX")
chmod 755 "$clean" # the root directory of everybody in there
tidy() {
  umount -R "$clean" 2>/dev/null || true
  if $keep; then echo "The clean root is kept: $clean"; else rm -rf --one-file-system "$clean"; fi
}
trap tidy EXIT

say() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' |
  head -n 1)
say 'A bare Debian 12'
debootstrap --variant=minbase bookworm "$clean" "$mirror" >/dev/null

say "Node $(node --version)"
node_prefix=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
mkdir -p "$clean/usr/local/bin" "$clean/usr/local/include" "$clean/usr/local/lib/node_modules"
cp "$node_prefix/bin/node" "$clean/usr/local/bin/"
cp -r "$node_prefix/include/node" "$clean/usr/local/include/"
cp -r "$node_prefix/lib/node_modules/npm" "$clean/usr/local/lib/node_modules/"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$clean/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$clean/usr/local/bin/npx"

copy_along() {
  for path in "$@"; do
    if [ -e "$path" ]; then
      mkdir -p "$clean$(dirname "$path")"
      cp -rL "$path" "$clean$(dirname "$path")/"
    fi
  done
}
copy_along /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/resolv.conf \
  /etc/hosts /etc/ssl/certs /usr/local/share/ca-certificates "$HOME/.npmrc" /etc/npmrc
if [ -e "$node_prefix/etc/npmrc" ]; then
  mkdir -p "$clean/usr/local/etc" && cp "$node_prefix/etc/npmrc" "$clean/usr/local/etc/"
fi
# A setting that names this machine's Node is wrong in there, and would hide that setup finds its own.
find "$clean" -xdev -name '.npmrc' -not -path '*/node_modules/*' -exec sed -i '/nodedir/d' {} +

say 'A fresh clone'
git clone -q --no-hardlinks "$repository" "$clean/guesthouse"

# The root itself must be a mount: unshare(1), which the lab calls in there, changes how it propagates.
mount --bind "$clean" "$clean"
mount --bind /dev "$clean/dev"
mount --bind /dev/pts "$clean/dev/pts"
mount -t proc proc "$clean/proc"
mount --rbind /sys "$clean/sys"

# The port is any free one: this machine may serve Guesthouse itself.
inside() {
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$HOME" \
    GUESTHOUSE_LISTEN=127.0.0.1:0 ${SSL_CERT_FILE:+SSL_CERT_FILE="$SSL_CERT_FILE"} \
    ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="$NODE_EXTRA_CA_CERTS"} \
    chroot "$clean" sh -c "cd /guesthouse && $1" </dev/null
}

# `npm start` serves until it is told to stop: it is asked for its page, then stopped, then started again.
verify_start() {
  say "npm start, attempt $1"
  local log="$clean/start-$1.log" started=$SECONDS
  inside 'exec npm start' >"$log" 2>&1 &
  local npm=$!
  until address=$(grep -oE -m 1 'https?://(127\.0\.0\.1|localhost|\[::1\]):[0-9]+' "$log" 2>/dev/null); do
    kill -0 $npm 2>/dev/null || { cat "$log"; echo "npm start ended."; return 1; }
    [ $((SECONDS - started)) -lt 900 ] || { cat "$log"; echo "npm start says no address."; return 1; }
    sleep 0.1
  done
  cat "$log"
  say "It gave $address after $((SECONDS - started)) s"
  node -e "fetch('$address').then(async (reply) => {
    const page = await reply.text();
    console.log(reply.status, page.length, 'characters');
    process.exitCode = reply.ok && page.includes('<script') ? 0 : 1;
  })"
  # npm hands a signal on to the shell it started, and not always further: the server is found by its command.
  local server
  for server in /proc/[0-9]*; do
    if [ "$(readlink "$server/root")" = "$clean" ] && [ -e "$server/exe" ]; then
      kill -TERM "${server#/proc/}" 2>/dev/null || true
    fi
  done
  wait $npm || true
}

for purpose in "${purposes[@]}"; do
  case $purpose in
    # Not joined by &&: there a failure would not end this script.
    start)
      verify_start 1
      verify_start 2
      ;;
    test)
      say 'npm test'
      inside 'exec npm test'
      ;;
  esac
done
say "In a clean root these work: ${purposes[*]}"
