#!/usr/bin/env node
// A committed file, so that the link in node_modules/.bin exists before anything is built.
import { once } from 'node:events';
import { runCommandLine } from '../dist/program.js';

// `dateline list | head` closes our output early, and that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Where an answer is waited for that never comes, Node 20 may have nothing left that keeps it running
// and would end in silence; each command has time-outs of its own, and says what it waited for.
const running = setInterval(() => {}, 60_000);
try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    environment: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    input: () => process.stdin,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  });
} finally {
  clearInterval(running);
}
