import { bodies } from './bodies/bodies.ts';
import { browsers } from './browsers/browsers.ts';
import { connections } from './connections/connections.ts';
import { faults } from './faults/faults.ts';
import { folds } from './folds/folds.ts';
import { logs } from './logs/logs.ts';
import { pages } from './pages/pages.ts';
import type { Proof } from './proof.ts';
import { rebuild } from './rebuild/rebuild.ts';
import { truths } from './truths/truths.ts';

/** Every proof that there is. */
export const PROOFS: readonly Proof[] = [bodies, browsers, connections, pages, logs, folds, faults, rebuild, truths];
