#!/bin/sh
# Builds the images of all services and runs compose.yaml with them, then shows that a story goes in
# and comes out, that nobody is root, that a stopped reader's documents stay, and that every service
# ends by itself. Needs a Docker engine, docker-compose, Node, npm's registry and, unless images are
# named, nginx and a nats-server on this machine; no image registry.
#
#   infra/check-images.sh
#
# NODE_IMAGE, NATS_IMAGE, EDGE_IMAGE  images to take; each that is empty is made from this machine
# NODE24                              a program of Node 24 to make one from; fetched when empty
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
started=$(date +%s)
say() { printf -- '-- %s (%d s)\n' "$1" "$(($(date +%s) - started))"; }
compose=docker-compose
if docker compose version >/dev/null 2>&1; then compose='docker compose'; fi
run() { $compose -p "dateline-check-$$" -f infra/compose.yaml "$@"; }
finish() {
  status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 25 "$work/build.log" >&2 || true
    run logs --no-color --tail=15 >&2 || true
  fi
  run down --volumes --timeout 5 >/dev/null 2>&1 || true
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT

# The settings of the check itself, and none of the machine's.
export NEWSROOM=newsroom.example SITE_TITLE=Dateline LOG_LEVEL=info EDGE_ADDRESS=127.0.0.1
unset NATS_URL BUS_INTERNAL IMAGES COMPOSE_FILE COMPOSE_PROJECT_NAME
EDGE_PORT=$(node -e '
  const server = require("net").createServer().listen(0, "127.0.0.1", () => {
    console.log(server.address().port);
    server.close();
  });')
SITE_URL=http://127.0.0.1:$EDGE_PORT
INGEST_TOKEN_FILE=$work/ingest-token
export EDGE_PORT SITE_URL INGEST_TOKEN_FILE
node -p 'crypto.randomBytes(24).toString("hex")' >"$INGEST_TOKEN_FILE"
export BUS_FILES="$work/bus"
node services/standalone/bin/dateline.mjs consumer init --bus "$BUS_FILES" >/dev/null

say 'The compose file is sound'
run config >/dev/null

say 'Images to build on and to run beside'
export NODE_IMAGE="${NODE_IMAGE:-$(infra/make-node-image.sh dateline-node:check "${NODE24:-}")}"
export NATS_IMAGE="${NATS_IMAGE:-$(infra/nats/make-image.sh dateline-nats:check)}"
export EDGE_IMAGE="${EDGE_IMAGE:-$(infra/make-edge-image.sh dateline-edge:check)}"

say 'Images of the services'
# npm's settings of this machine, for the build alone: none of them ends up in an image that runs.
set -- --build-arg "npm_config_registry=$(npm config get registry 2>/dev/null)"
for name in http_proxy https_proxy no_proxy; do
  eval "value=\${$name:-}"
  [ -z "$value" ] || set -- "$@" --build-arg "$name=$value"
done
# The made base has this machine's certificates at the same place.
bundle=/etc/ssl/certs/ca-certificates.crt
if [ -n "${NODE_EXTRA_CA_CERTS:-}" ] && [ -f "$bundle" ]; then
  set -- "$@" --build-arg "npm_config_cafile=$bundle" --build-arg "NODE_EXTRA_CA_CERTS=$bundle"
fi
for service in ingest feeds calendar wire; do
  # The builder without BuildKit needs no plugin and no image but the base.
  DOCKER_BUILDKIT=0 docker build --network host -f infra/Dockerfile "$@" \
    --build-arg "NODE_IMAGE=$NODE_IMAGE" --build-arg "SERVICE=$service" \
    -t "dateline-$service" . >"$work/build.log" 2>&1
  say "  dateline-$service"
done

say 'All containers'
run up -d --no-build >"$work/build.log" 2>&1

say 'A story goes in and comes out'
node infra/check-newsroom.mjs "$SITE_URL" "$(cat "$INGEST_TOKEN_FILE")"

say 'A file in the inbox is published'
echo 'ASTANA, March 4, 2031 (Dateline) -- The rivers are high, a ministry said.' >"$work/rivers.txt"
chmod 644 "$work/rivers.txt"
docker cp "$work/rivers.txt" "$(run ps -q ingest):/data/inbox/rivers.txt"
# Dated, too: in the second of its change a document is not, and the edge does not keep it then.
has() {
  node -e '
    const [, url, words] = process.argv;
    const isThere = async () => {
      const answer = await fetch(url);
      return (await answer.text()).includes(words) && answer.headers.has("last-modified");
    };
    isThere().then((is) => process.exit(is ? 0 : 1), () => process.exit(1));
  ' "$SITE_URL$1" "$2"
}
wait_for() {
  for _ in $(seq 60); do
    if has "$1" "$2"; then echo "  $1 has: $2" && return 0; fi
    sleep 0.5
  done
  echo "  $1 does not have: $2" >&2 && return 1
}
wait_for /feeds/all.rss 'The rivers are high'
wait_for /calendars/all.ics 'DTSTART;VALUE=DATE:20310506'

say 'Nobody is root, and nothing but /tmp and /data can be written'
for service in ingest feeds calendar wire; do
  run exec -T "$service" node -e '
    const { readFileSync, writeFileSync } = require("fs");
    const uid = process.getuid();
    const [, held] = /CapEff:\s*(\S+)/.exec(readFileSync("/proc/self/status", "utf8"));
    let refusal = "none";
    try { writeFileSync("/app/x", ""); } catch (error) { refusal = error.code; }
    console.log(`  ${process.argv[1]}: uid ${uid}, capabilities ${held}, /app: ${refusal}`);
    process.exit(uid === 1000 && refusal === "EROFS" && /^0+$/.test(held) ? 0 : 1);
  ' "$service"
done

say 'A service asked to end does so'
for service in wire calendar feeds ingest; do
  container=$(run ps -q "$service")
  before=$(date +%s)
  docker stop -t 20 "$container" >/dev/null
  code=$(docker inspect -f '{{.State.ExitCode}}' "$container")
  echo "  $service: exit $code after $(($(date +%s) - before)) s"
  [ "$code" -eq 0 ]
done

say 'Documents stay while their service is gone, and move on when it is back'
wait_for /feeds/all.rss 'The rivers are high'
wait_for /calendars/all.ics 'DTSTART;VALUE=DATE:20310506'
run up -d --no-build --force-recreate --no-deps feeds calendar wire ingest >/dev/null 2>&1
sed 's/rivers are high/lakes are low/' "$work/rivers.txt" >"$work/lakes.txt"
chmod 644 "$work/lakes.txt"
docker cp "$work/lakes.txt" "$(run ps -q ingest):/data/inbox/lakes.txt"
wait_for /feeds/all.rss 'The lakes are low'
wait_for /feeds/all.rss 'The rivers are high'

say 'Images and containers are sound'
