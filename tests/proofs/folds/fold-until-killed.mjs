import { openPostgres, openSqlite } from '@goodword/collector';
import Libsql from 'libsql';
import pg from 'pg';

/**
 * Folds what a database has left, and kills itself before the statement with a number: `ADDRESS NUMBER [spoiled]`. Ends well where there are fewer, and
 * says how many there were. Spoiled, it keeps what was done before, as a fold without a transaction would.
 */
const [address = '', number = '', spoiled] = process.argv.slice(2);
const killBefore = Number(number);
let isCounting = false;
let statements = 0;

/** Before each statement. `keep`: commits what was done. */
function count(keep) {
  if (!isCounting) return undefined;
  statements++;
  if (statements < killBefore) return undefined;
  if (!spoiled) return process.kill(process.pid, 'SIGKILL');
  isCounting = false;
  // Before the transaction there is nothing to keep.
  const end = () => process.kill(process.pid, 'SIGKILL');
  return keep().then(end, end);
}

function countSqlite() {
  const { prepare, exec } = Libsql.prototype;
  Libsql.prototype.exec = function (text) {
    count(async () => exec.call(this, 'commit'));
    return exec.call(this, text);
  };
  Libsql.prototype.prepare = function (text) {
    const statement = prepare.call(this, text);
    for (const method of ['all', 'run', 'get']) {
      const original = statement[method].bind(statement);
      statement[method] = (...values) => {
        count(async () => exec.call(this, 'commit'));
        return original(...values);
      };
    }
    return statement;
  };
}

function countPostgres() {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (...words) {
    const waiting = count(() => query.call(this, 'commit'));
    return waiting instanceof Promise ? waiting : query.apply(this, words);
  };
}

const isFile = address.startsWith('file:');
if (isFile) countSqlite();
else countPostgres();
const database = isFile ? openSqlite(address.slice('file:'.length)) : openPostgres(address);
// The connections are made before.
await database.lag();
isCounting = true;
await database.catchUp();
isCounting = false;
process.stdout.write(`${statements}`);
await database.close();
