#!/bin/sh
# Makes a container image of a nats-server binary without pulling anything: the binary, the
# libraries that it is linked with, and empty folders. For tests and for machines that reach no
# image registry; elsewhere the official image of the same version is the one to take.
#
#   infra/nats/make-image.sh [IMAGE] [BINARY]
#
# IMAGE   its name, nats-server:local when absent
# BINARY  NATS_SERVER_BIN when absent, else the one that Dateline keeps in its cache
set -eu

image=${1:-nats-server:local}
cached=${XDG_CACHE_HOME:-$HOME/.cache}/dateline/nats-server/nats-server
binary=${2:-${NATS_SERVER_BIN:-$cached}}

if [ ! -x "$binary" ]; then
  echo "make-image: no nats-server at $binary (npm start fetches one)" >&2
  exit 1
fi

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
mkdir -p "$root/etc" "$root/data"
mkdir -m 1777 "$root/tmp"
"$(dirname "$0")/../copy-program.sh" "$root" "$binary" /usr/bin/nats-server

tar -C "$root" --owner=0 --group=0 -c . | docker import \
  --change 'ENTRYPOINT ["/usr/bin/nats-server"]' \
  --change 'EXPOSE 4222 6222 8222' \
  --change 'VOLUME /data' \
  - "$image" >/dev/null
docker run --rm --network none "$image" --version >&2
echo "$image"
