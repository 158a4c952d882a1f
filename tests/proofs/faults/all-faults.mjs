import { clockJumps } from './clock-jumps.mjs';
import { commandsBesideServe } from './commands-beside-serve.mjs';
import { connectionResets } from './connection-resets.mjs';
import { diskFull } from './disk-full.mjs';
import { postgresFailover } from './postgres-failover.mjs';
import { postgresKillCollectors } from './postgres-kill-collectors.mjs';
import { postgresRestart } from './postgres-restart.mjs';
import { sigterm } from './sigterm.mjs';
import { sqliteKill } from './sqlite-kill.mjs';

/** What can go wrong with a collector. Each is made to happen under load; then every event is looked for. */
export const FAULTS = [
  sqliteKill,
  commandsBesideServe,
  postgresKillCollectors,
  postgresRestart,
  postgresFailover,
  diskFull,
  clockJumps,
  connectionResets,
  sigterm,
];
