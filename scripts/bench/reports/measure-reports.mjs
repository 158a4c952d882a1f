import { performance } from 'node:perf_hooks';
import { readFunnel, readLocationSums } from '@goodword/collector/queries';
import { connect } from '../ingest/connect.mjs';
import { Latencies } from '../ingest/latencies.mjs';
import { startProcess } from '../ingest/start-process.mjs';
import { rotate } from '../rotate.mjs';
import { REPORT_SITE } from './report-site.mjs';

const { key: site, locations } = REPORT_SITE;
const WARM_UP = 10;
/** A call of the list is as much work as many of a location's report. */
const LOCATION_CALLS_A_LIST = 4;

/** What is measured. `database` and `path` get the number of the call: each is about another location. */
export const REPORTS = [
  {
    id: 'location',
    name: "a location's report",
    share: 1,
    database: (database, call) => database.readViews(readFunnel, { site, locations: [locationOf(call)] }),
    path: (call) => `/v1/reports/locations/${locationOf(call)}`,
  },
  {
    id: 'list',
    name: "the brand's list",
    share: 1 / LOCATION_CALLS_A_LIST,
    database: (database) => database.readViews(readLocationSums, { site }, { limit: 500 }),
    path: () => '/v1/reports/locations?limit=500',
  },
];

function locationOf(call) {
  return locations[(call * 7) % locations.length].id;
}

/**
 * Asks each database for each report, through a connection of its own and through a collector in a process of its own, one call
 * after the other; the databases take turns, so that what disturbs the machine disturbs all alike. Answers with times by
 * size, report and way.
 */
export async function measureReports(filled, calls) {
  const stops = [];
  try {
    const subjects = [];
    for (const { size, database, token } of filled) {
      const opened = database.openDatabase();
      stops.push(() => opened.close());
      const server = await startProcess('../reports/report-server.mjs', [], { env: { DATABASE_URL: database.url } });
      stops.push(() => server.call('stop').then(server.stop));
      const client = await openClient(server.hello.port, token);
      stops.push(client.close);
      subjects.push({
        size,
        ways: { database: ({ database: call }, n) => call(opened, n), http: ({ path }, n) => client.get(path(n)) },
      });
    }
    const times = new Map(subjects.map(({ size }) => [size, {}]));
    for (const report of REPORTS) {
      for (const way of ['database', 'http']) {
        const latencies = new Map(subjects.map(({ size }) => [size, new Latencies()]));
        const count = Math.max(WARM_UP, Math.round(calls * report.share));
        for (let call = -WARM_UP; call < count; call++) {
          for (const { size, ways } of rotate(subjects, call + WARM_UP)) {
            const start = performance.now();
            await ways[way](report, call + WARM_UP);
            if (call >= 0) latencies.get(size).add(performance.now() - start);
          }
        }
        for (const [size, each] of latencies) times.get(size)[`${report.id}-${way}`] = each.summary();
      }
    }
    return times;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** One connection that is kept open. */
async function openClient(port, token) {
  let waiting;
  const connection = await connect(port, {
    onReply: (status, body) =>
      status === 200 ? waiting.resolve(body) : waiting.reject(new Error(`${status} ${body.slice(0, 300)}`)),
    onFailure: (reason) => waiting?.reject(new Error(reason)),
  });
  return {
    get: (path) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        connection.send(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n\r\n`);
      }),
    close: connection.close,
  };
}
