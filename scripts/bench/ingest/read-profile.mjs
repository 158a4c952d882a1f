/**
 * The functions that a CPU profile was in most often, by the time in themselves; what they called counts for those. Code of
 * Node and of addons without a place of its own is told apart by who called it. Idle time is left out, and
 * what the profiler itself does.
 */
export function readProfile({ nodes, samples, timeDeltas }, most) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, byId.get(id)])));
  const micros = new Map();
  for (const [index, id] of samples.entries()) micros.set(id, (micros.get(id) ?? 0) + timeDeltas[index]);
  const functions = new Map();
  const groups = new Map();
  let busyMicros = 0;
  for (const [id, selfMicros] of micros) {
    const node = byId.get(id);
    if (node.callFrame.functionName === '(idle)' || isProfiler(node, parents)) continue;
    busyMicros += selfMicros;
    add(functions, describe(node, parents.get(id)), selfMicros);
    add(groups, groupOf(node, parents), selfMicros);
  }
  const shares = (sums) =>
    [...sums]
      .map(([name, selfMicros]) => ({ name, selfMs: selfMicros / 1_000, share: selfMicros / busyMicros }))
      .sort((one, other) => other.selfMs - one.selfMs)
      .slice(0, most);
  return { busyMs: busyMicros / 1_000, functions: shares(functions), groups: shares(groups) };
}

function isProfiler(node, parents) {
  for (let each = node; each; each = parents.get(each.id)) if (each.callFrame.url === 'node:inspector') return true;
  return false;
}

function add(sums, name, value) {
  sums.set(name, (sums.get(name) ?? 0) + value);
}

function describe(node, parent) {
  const { functionName, url } = node.callFrame;
  const name = functionName || '(anonymous)';
  if (url !== '') return `${name} · ${place(node.callFrame)}`;
  if (/^\((program|garbage collector|root)\)$/.test(name)) return name;
  // V8 knows all functions of an addon by the name of one of them.
  const what = name.includes('::') ? 'addon' : `${name} · native`;
  return `${what}, from ${parent?.callFrame.functionName || '(anonymous)'} · ${place(parent?.callFrame)}`;
}

function place({ url = '', lineNumber = 0 } = {}) {
  return url === '' ? '?' : `${shorten(url)}:${lineNumber + 1}`;
}

/** From the package on. */
function shorten(url) {
  return url.replace(/^.*\/node_modules\//, '').replace(/^.*\/packages\//, '');
}

/** The package whose code it is; native code is its caller's. */
function groupOf(node, parents) {
  const { functionName, url } = node.callFrame;
  if (/^\((program|garbage collector|root)\)$/.test(functionName)) return functionName;
  if (url === '') {
    const parent = parents.get(node.id);
    return parent ? groupOf(parent, parents) : '?';
  }
  if (url.startsWith('node:')) return 'node';
  const short = shorten(url);
  if (/^(collector|protocol|widget)\/dist\//.test(short)) return short.split('/').slice(0, 3).join('/');
  return short
    .split('/')
    .slice(0, short.startsWith('@') ? 2 : 1)
    .join('/');
}
