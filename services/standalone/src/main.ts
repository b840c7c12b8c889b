import { runStandalone } from './run-standalone.ts';

// In a container: `dateline start` without a command line, configured by its environment alone.
await runStandalone({});
