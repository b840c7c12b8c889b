#!/bin/sh
# Starts a Docker engine of its own, apart from any that the machine may run, and prints what a
# shell needs to use it and how to stop it. As root, with the engine's program (dockerd) installed.
#
#   eval "$(infra/start-docker.sh DIR)"     then: kill "$(cat DIR/pid)"
#
# DIR  holds the engine's images, socket, log and pid; a new temporary folder when absent
set -eu

wait_seconds=60
dir=${1:-$(mktemp -d "${TMPDIR:-/tmp}/dateline-docker-XXXXXX")}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
host=unix://$dir/docker.sock

if ! command -v dockerd >/dev/null; then
  echo "start-docker: dockerd is not in PATH (Debian: apt-get install docker.io)" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "start-docker: a Docker engine needs root; without it, tests use the nats-server binary" >&2
  exit 1
fi

if ! DOCKER_HOST=$host docker version >/dev/null 2>&1; then
  # A session of its own: Ctrl-C and the end of the calling shell do not reach it.
  setsid dockerd --data-root "$dir/data" --exec-root "$dir/exec" --pidfile "$dir/pid" -H "$host" \
    >"$dir/log" 2>&1 </dev/null &
  engine=$!
  waited=0
  until DOCKER_HOST=$host docker version >/dev/null 2>&1; do
    if ! kill -0 "$engine" 2>/dev/null || [ "$waited" -ge "$((wait_seconds * 5))" ]; then
      echo "start-docker: the engine did not start; the end of $dir/log:" >&2
      tail -n 15 "$dir/log" >&2
      kill "$engine" 2>/dev/null || true
      exit 1
    fi
    sleep 0.2
    waited=$((waited + 1))
  done
fi

echo "export DOCKER_HOST='$host'"
echo "# stop it with: kill \$(cat '$dir/pid')"
