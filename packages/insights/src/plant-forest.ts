import { InsightsError } from './insights-error.ts';

export interface Cascade {
  root: string;
  startedAtHours: number;
  size: number;
  /** Sum of the distances between all pairs of its shares. */
  distances: number;
}

interface Node {
  index: number;
  depth: number;
  children: number;
  cascade: Cascade;
}

interface Row {
  share: string;
  parent?: string | null;
  atHours: number;
}

/**
 * Shares as trees, without recursion: a chain may be as long as it likes. A pair's distance is the number of links between the two, so the
 * sum over pairs is, for each link, the shares on one side times those on the other.
 */
export function plantForest(rows: readonly Row[]): { nodes: Map<string, Node>; cascades: Cascade[] } {
  const known = new Set(rows.map(({ share }) => share));
  const childrenOf = new Map<string, Row[]>();
  const roots: Row[] = [];
  for (const row of rows) {
    const { parent } = row;
    if (parent === null || parent === undefined || !known.has(parent)) roots.push(row);
    else {
      const siblings = childrenOf.get(parent);
      if (siblings) siblings.push(row);
      else childrenOf.set(parent, [row]);
    }
  }
  const nodes = new Map<string, Node>();
  const cascades = roots.map((row) => plantTree(row, childrenOf, nodes));
  const lost = rows.findIndex(({ share }) => !nodes.has(share));
  if (lost >= 0)
    throw new InsightsError('contradiction', `shares[${lost}].parent`, 'a share cannot descend from itself');
  return { nodes, cascades };
}

function plantTree(root: Row, childrenOf: ReadonlyMap<string, Row[]>, nodes: Map<string, Node>): Cascade {
  const cascade: Cascade = { root: root.share, startedAtHours: root.atHours, size: 0, distances: 0 };
  const order: { row: Row; depth: number }[] = [{ row: root, depth: 0 }];
  for (const { row, depth } of order) {
    const children = childrenOf.get(row.share) ?? [];
    nodes.set(row.share, { index: nodes.size, depth, children: children.length, cascade });
    for (const child of children) order.push({ row: child, depth: depth + 1 });
  }
  cascade.size = order.length;
  const below = new Map<string, number>();
  for (const { row } of order.reverse()) {
    const size = 1 + (below.get(row.share) ?? 0);
    if (row === root || !row.parent) continue;
    below.set(row.parent, (below.get(row.parent) ?? 0) + size);
    cascade.distances += size * (cascade.size - size);
  }
  return cascade;
}
