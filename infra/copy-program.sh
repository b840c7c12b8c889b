#!/bin/sh
# Copies a program into a folder that becomes an image, with the libraries that it is linked with.
# For images made without pulling one: make-node-image.sh, make-edge-image.sh, nats/make-image.sh.
#
#   infra/copy-program.sh ROOT PROGRAM [TARGET]
#
# TARGET  its path in the image, PROGRAM's own when absent
set -eu

root=$1
program=$2
target=${3:-$program}

mkdir -p "$root$(dirname "$target")"
install -m 755 "$program" "$root$target"

# ldd fails for a static program, which needs nothing; it names each library by its own path.
{ ldd "$program" 2>/dev/null || true; } | grep -o '/[^ ]*' | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
