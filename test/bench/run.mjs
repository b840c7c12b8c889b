// npm run bench: each figure beside its baseline of the same run. --short for a quick look, --only NAME
// for one part, --json FILE for the report's place.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCalendar } from './calendar.mjs';
import { benchCommand } from './command.mjs';
import { benchFeeds } from './feeds.mjs';
import { createWorkshop } from './processes.mjs';
import { benchReplay } from './replay.mjs';
import { printTable } from './report.mjs';
import { benchServe } from './serve.mjs';
import { benchVisible } from './visible.mjs';
import { benchWire } from './wire.mjs';
import { benchWireCopy } from './wire-copy.mjs';

const parts = {
  command: benchCommand,
  visible: benchVisible,
  replay: benchReplay,
  serve: benchServe,
  feeds: benchFeeds,
  calendar: benchCalendar,
  wire: benchWire,
  'wire-copy': benchWireCopy,
};
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench-report.json' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || (values.only && !(values.only in parts))) {
  console.log(`npm run bench -- [--short] [--only ${Object.keys(parts).join('|')}] [--json FILE]`);
  process.exit(values.help ? 0 : 2);
}

const rows = [];
for (const [name, bench] of Object.entries(parts)) {
  if (values.only && values.only !== name) continue;
  console.error(`${name} …`);
  const startedMs = performance.now();
  const workshop = createWorkshop();
  const stop = async () => {
    await workshop.end();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    rows.push(...(await bench(workshop, { isShort: values.short })));
  } finally {
    process.off('SIGINT', stop);
    await workshop.end();
  }
  console.error(`${name}: ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}
const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model };
printTable(rows);
console.log('\nOnly ratios of one run count; absolute figures move with the machine.');
writeFileSync(
  values.json,
  `${JSON.stringify({ machine, isShort: values.short, rows }, null, 2)}\n`,
);
console.log(`Written to ${values.json}`);
