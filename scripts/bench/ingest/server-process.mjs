import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { performance } from 'node:perf_hooks';
import { answerParent } from './answer-parent.mjs';
import { serveGoodword } from './serve-goodword.mjs';
import { serveReference } from './serve-reference.mjs';

const SERVERS = { reference: serveReference, goodword: serveGoodword };
const SAMPLING_MICROS = 500;

/** One server in a process of its own; its argument says which. */
async function serve() {
  const { port, stop } = await SERVERS[process.argv[2]]();
  const profiler = new Session();
  let idleBefore;
  answerParent({
    /** Begins to watch what a load costs this process. */
    watch() {
      idleBefore = { loop: performance.eventLoopUtilization(), cpu: process.cpuUsage() };
      return {};
    },
    /** What it has cost since. */
    watched() {
      const { user, system } = process.cpuUsage(idleBefore.cpu);
      const { utilization } = performance.eventLoopUtilization(idleBefore.loop);
      return { cpuMicros: user + system, busy: utilization };
    },
    async startProfile() {
      profiler.connect();
      await profiler.post('Profiler.enable');
      await profiler.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROS });
      await profiler.post('Profiler.start');
      return {};
    },
    async writeProfile(path) {
      const { profile } = await profiler.post('Profiler.stop');
      profiler.disconnect();
      await writeFile(path, JSON.stringify(profile));
      return {};
    },
    async stop() {
      await stop();
      return {};
    },
  });
  return { port };
}

serve().then(
  (value) => process.send({ value }),
  (error) => process.send({ reason: error.message }, () => process.exit(1)),
);
