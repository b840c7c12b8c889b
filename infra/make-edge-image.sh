#!/bin/sh
# Makes an image of this machine's nginx without pulling anything, to run compose.yaml where no
# image registry is in reach; elsewhere the official image is the one to take.
#
#   infra/make-edge-image.sh [IMAGE]
#
# IMAGE  its name, nginx-local:latest when absent
set -eu

image=${1:-nginx-local:latest}
here=$(cd "$(dirname "$0")" && pwd)
nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || {
  echo "make-edge-image: nginx is not installed (Debian: apt-get install nginx-light)" >&2
  exit 1
}

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
"$here/copy-program.sh" "$root" "$nginx" /usr/sbin/nginx
mkdir -p "$root/etc/nginx"
mkdir -m 1777 "$root/tmp"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
printf '%s\n' 'root:x:0:0::/root:' 'nginx:x:101:101::/tmp:' >"$root/etc/passwd"
printf '%s\n' 'root:x:0:' 'nginx:x:101:' >"$root/etc/group"
# Folders that Debian's nginx was built to expect, whatever the configuration says.
mkdir -p "$root/var/log/nginx" "$root/var/lib/nginx" "$root/run"

tar -C "$root" --owner=0 --group=0 -c . | docker import \
  --change 'ENV PATH=/usr/sbin:/usr/bin' --change 'EXPOSE 8080' - "$image" >/dev/null
docker run --rm --network none "$image" nginx -v >&2
echo "$image"
