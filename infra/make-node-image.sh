#!/bin/sh
# Makes an image with Node 24, npm and a shell without pulling anything: Node's program as the npm
# package `node` ships it, npm from its own, the shell and the libraries of this machine. For
# machines that reach npm's registry and no image registry; elsewhere take node:24-bookworm-slim.
#
#   infra/make-node-image.sh [IMAGE] [NODE]
#
# IMAGE  its name, node-local:24 when absent
# NODE   the program, where one of version 24 is at hand; fetched when absent
set -eu

image=${1:-node-local:24}
node=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
certificates=/etc/ssl/certs/ca-certificates.crt

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/fetched" "$work/root"
chmod 755 "$work/root"

(
  cd "$work/fetched"
  echo '{}' >package.json
  [ -n "$node" ] && packages=npm@11 || packages='npm@11 node@24'
  # shellcheck disable=SC2086 # one word for each package
  npm install --silent --no-audit --no-fund $packages >&2
)
[ -n "$node" ] || node=$work/fetched/node_modules/node/bin/node
case $("$node" --version) in
  v24.*) ;;
  *) echo "make-node-image: $node is not Node 24" >&2 && exit 1 ;;
esac

root=$work/root
"$here/copy-program.sh" "$root" "$(readlink -f "$node")" /usr/local/bin/node
"$here/copy-program.sh" "$root" "$(readlink -f /bin/sh)" /bin/sh
"$here/copy-program.sh" "$root" /usr/bin/env
mkdir -p "$root/usr/local/lib/node_modules" "$root/etc/ssl/certs" "$root/root"
mkdir -m 1777 "$root/tmp"
mv "$work/fetched/node_modules/npm" "$root/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
[ ! -f "$certificates" ] || cp -L "$certificates" "$root$certificates"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
# The names and numbers that the official image has.
printf '%s\n' 'root:x:0:0::/root:/bin/sh' 'node:x:1000:1000::/tmp:/bin/sh' >"$root/etc/passwd"
printf '%s\n' 'root:x:0:' 'node:x:1000:' >"$root/etc/group"

tar -C "$root" --owner=0 --group=0 -c . | docker import \
  --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
  --change 'CMD ["node"]' \
  - "$image" >/dev/null
docker run --rm --network none "$image" node --version >&2
echo "$image"
