import { createMemoryLog } from '../src/memory.ts';
import { describeLog } from './contract.ts';

describeLog('memory log', async () => {
  const log = createMemoryLog();
  return {
    open: async () => log.openAnother(),
    put: async (message) => log.put(message),
    stop: () => log.close(),
  };
});
