import { bodyOf, hashOf, headersOf } from './normalize.ts';
import type { FrozenCollector, How, Reply } from './open-collector.ts';
import { READS } from './reads.ts';

/** What nearly all replies say in the same words: recorded once for all that say it. */
const POLICIES =
  /^(cross-origin|origin-agent|referrer-policy|x-content-type|x-dns|x-download|x-frame|x-permitted|x-xss)/;

/** The reply of every read, by the file that it is recorded in; `policies`: headers that many replies have in common. */
export async function readAll(collector: FrozenCollector): Promise<Record<string, object>> {
  const policies: Record<string, object> = {};
  const files: Record<string, object> = {};
  const shown = (reply: Reply, path: string): object => {
    const headers = Object.entries(headersOf(reply));
    const shared = Object.fromEntries(headers.filter(([name]) => POLICIES.test(name)));
    const policy = hashOf(JSON.stringify(shared)).slice(0, 6);
    policies[policy] = shared;
    const own = Object.fromEntries(headers.filter(([name]) => !POLICIES.test(name)));
    return { status: reply.status, policy, headers: own, body: bodyOf(reply, path) };
  };
  for (const [file, reads] of Object.entries(READS)) {
    const replies: Record<string, object> = {};
    for (const { path, how } of reads) {
      replies[nameOf(path, how)] = shown(await collector.call('GET', path, undefined, how), path);
    }
    files[file] = replies;
  }
  return { ...files, policies };
}

function nameOf(path: string, how: How = {}): string {
  const { token, origin, agent, headers } = how;
  const said = [token?.slice(0, 5), origin, agent?.slice(0, 12), ...Object.entries(headers ?? {}).flat()].filter(
    Boolean,
  );
  return [path, ...said].join(' ');
}
