import { performance } from 'node:perf_hooks';
import { connect } from './connect.mjs';
import { Latencies } from './latencies.mjs';
import { requestSource } from './request-source.mjs';

/** A reply that takes longer will not come. */
const PATIENCE_MS = 30_000;

/**
 * Sends requests of `size` events over `connections` connections for so many seconds, on each the next as soon as the one
 * before is answered, and waits for the last replies. What was answered in that time is counted; every acknowledged event
 * is in `storedEvents`. Answers with a `failure` where a reply was not exactly what it should have been.
 *
 * Each connection has had a first request answered before: a server accepts one connection a turn of its event loop, so
 * that under load the last of many would wait for all others.
 */
export async function putLoad({ port, size, seconds, connections }) {
  const latencies = new Latencies();
  let failure;
  let acknowledged = 0;
  let open = 0;
  /** Until then each reply is followed by the next request. */
  let deadline = 0;
  let finish = () => {};
  const fail = (reason) => {
    failure ??= reason;
    finish();
  };

  const openLane = async (index) => {
    const next = requestSource(size, index);
    let sentAt = 0;
    const send = () => {
      const bytes = next();
      sentAt = performance.now();
      connection.send(bytes);
    };
    const onReply = (status, body) => {
      const now = performance.now();
      const mistake = mistakeIn(status, body, size);
      if (mistake) return fail(mistake);
      acknowledged++;
      if (now <= deadline) {
        latencies.add(now - sentAt);
        return send();
      }
      open--;
      if (open === 0) finish();
    };
    const connection = await connect(port, { onReply, onFailure: (reason) => fail(reason) });
    return { send, close: connection.close };
  };
  /** One request on every connection, and what follows on it; resolves when the last reply is there. */
  const sendOnAll = async () => {
    if (failure) return;
    const finished = new Promise((resolve) => {
      finish = resolve;
    });
    open = lanes.length;
    for (const lane of lanes) lane.send();
    await finished;
  };

  const lanes = await Promise.all(Array.from({ length: connections }, (_, index) => openLane(index)));
  const patience = setTimeout(() => fail(`no reply within ${PATIENCE_MS / 1_000} s`), seconds * 1_000 + PATIENCE_MS);
  await sendOnAll();
  const before = performance.eventLoopUtilization();
  deadline = performance.now() + seconds * 1_000;
  await sendOnAll();
  const { utilization } = performance.eventLoopUtilization(before);
  clearTimeout(patience);
  for (const lane of lanes) lane.close();
  const { count, ...times } = latencies.summary();
  return {
    failure,
    requestsPerSecond: count / seconds,
    eventsPerSecond: (count * size) / seconds,
    ...times,
    acknowledged,
    storedEvents: acknowledged * size,
    loadBusy: utilization,
  };
}

/** What is wrong with a reply; every event has to be accepted. */
function mistakeIn(status, body, size) {
  if (status === 202 && body === `{"accepted":${size},"duplicates":0,"rejected":[]}`) return undefined;
  return `not all ${size} accepted: ${status} ${body.slice(0, 300)}`;
}
