"""Prints every event of a newsroom, with nothing but Python:
BUS_URL=nats://name:password@host:port python3 follow.py [--once]
"""
import json
import os
import secrets
import socket
import sys
import time
from urllib.parse import unquote, urlsplit

API = "$JS.newsroom.API"
STREAM = "NEWSROOM"
BATCH = 100
SECOND = 10**9


class Connection:
    """As much of NATS's client protocol as a reader needs."""

    def __init__(self, url):
        parts = urlsplit(url)
        self.socket = socket.create_connection((parts.hostname, parts.port or 4222), timeout=10)
        self.file = self.socket.makefile("rb")
        self.line()  # INFO
        self.send("CONNECT " + json.dumps({
            "verbose": False, "pedantic": False, "headers": True, "no_responders": True,
            "lang": "python", "version": "0", "protocol": 1,
            "user": unquote(parts.username or ""), "pass": unquote(parts.password or ""),
        }))
        self.inbox = "_INBOX." + secrets.token_hex(11)
        self.send(f"SUB {self.inbox} 1")

    def send(self, line, payload=None):
        data = line.encode() + b"\r\n"
        self.socket.sendall(data if payload is None else data + payload + b"\r\n")

    def line(self):
        line = self.file.readline()
        if not line.endswith(b"\r\n"):
            raise ConnectionError("the broker is gone")
        return line[:-2].decode()

    def ask(self, call, body):
        """Answers come to the inbox, as `messages` gives them."""
        payload = json.dumps(body).encode()
        self.send(f"PUB {API}.{call} {self.inbox} {len(payload)}", payload)

    def message(self):
        """The next message: reply subject, status (0 for an event), headers, body."""
        while True:
            words = self.line().split(" ")
            if words[0] == "PING":
                self.send("PONG")
            elif words[0] == "-ERR":
                reason = " ".join(words[1:])
                # Trying again does not help who is not let in.
                raise (PermissionError if "Authorization" in reason else ConnectionError)(reason)
            elif words[0] in ("MSG", "HMSG"):
                has_headers = words[0] == "HMSG"
                reply = words[3] if len(words) == (6 if has_headers else 5) else ""
                octets = self.file.read(int(words[-1]) + 2)[:-2]
                size = int(words[-2]) if has_headers else 0
                status, headers = parse_headers(octets[:size].decode())
                return reply, status, headers, octets[size:]


def parse_headers(block):
    first, *lines = block.split("\r\n")
    words = first.split(" ")
    pairs = (line.split(":", 1) for line in lines if line)
    return (int(words[1]) if len(words) > 1 else 0,
            {name.lower(): unquote(value.strip(), errors="strict") for name, value in pairs})


def follow(url, after, filter_subject=None):
    """Everything after a place in the log; ends with the connection."""
    connection = Connection(url)
    name = "py_" + secrets.token_hex(8)
    config = {"name": name, "ack_policy": "none", "deliver_policy": "by_start_sequence",
              "opt_start_seq": after + 1, "mem_storage": True, "max_deliver": 1,
              "num_replicas": 1, "inactive_threshold": 60 * SECOND}
    call = f"CONSUMER.CREATE.{STREAM}.{name}"
    if filter_subject:
        config["filter_subject"] = filter_subject
        call += "." + filter_subject
    connection.ask(call, {"stream_name": STREAM, "config": config})
    _, status, _, body = connection.message()
    answer = json.loads(body or b"{}")
    if status or "error" in answer:
        raise ConnectionError(f"{status} {answer.get('error')}")

    pull = {"batch": BATCH, "expires": 5 * SECOND, "idle_heartbeat": SECOND}
    while True:
        connection.ask(f"CONSUMER.MSG.NEXT.{STREAM}.{name}", pull)
        got = 0
        while got < BATCH:
            reply, status, headers, body = connection.message()
            if status == 100:
                continue
            if status in (404, 408):
                break
            if status:
                raise ConnectionError(f"the consumer is gone ({status})")
            got += 1
            # $JS.ACK.<stream>.<consumer>.<delivered>.<sequence>.<delivery>.<time>.<pending>
            tokens = reply.split(".")
            yield int(tokens[-4]), int(tokens[-1]), headers, body


def main():
    after = 0
    while True:
        try:
            for sequence, pending, headers, body in follow(os.environ["BUS_URL"], after):
                json.loads(body)
                print(sequence, headers["ce-type"], headers["ce-subject"], headers["ce-revision"],
                      sep="\t", flush=True)
                after = sequence
                if pending == 0 and "--once" in sys.argv:
                    return
        except PermissionError as error:
            sys.exit(f"the bus refuses this credential: {error}")
        except OSError as error:
            print(f"trying again: {error}", file=sys.stderr)
            time.sleep(1)


main()
