#!/usr/bin/env node
// A committed file, so that the link in node_modules/.bin exists before anything is built.
import { once } from 'node:events';
import { runCommandLine } from '../dist/program.js';

// `dateline list | head` closes our output early, and that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

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
