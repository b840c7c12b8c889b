// Adds up the test reports, fails on a skipped or unfinished test, and closes with the counts.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
const skipped = [];
for (const path of process.argv.slice(2)) {
  for (const file of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failed += 1;
      else skipped.push(`${status}: ${fullName}`);
    }
  }
}
for (const line of skipped) console.error(line);
if (passed === 0) console.error('no test ran');
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
if (failed > 0 || skipped.length > 0 || passed === 0) process.exit(1);
