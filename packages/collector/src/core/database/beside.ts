import { type Kysely, sql, type Transaction } from 'kysely';
import type { Log } from '../log/log.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** A connection of its own, on which a database can keep tables that go with it. */
export interface BesideConnection {
  db: Kysely<Tables>;
  dialect: Dialect;
  /** Makes empty tables, keys and indexes like those of the same names, and before them on this connection. Resolves with the schema of those behind. */
  makeTables(tables: readonly string[]): Promise<string>;
}

/** How {@link Beside} is opened. */
interface BesideOptions {
  connection: BesideConnection;
  log: Log;
  /** Gives an error of the driver the name that callers know. */
  guard<Result>(ask: () => Promise<Result>): Promise<Result>;
}

/** Work on tables beside. */
type Work<Result> = (tx: Transaction<Tables>, log: Log) => Promise<Result>;

/**
 * Tables beside those that everybody reads, of the same names and empty at first, on a connection of its own: whatever writes there by these
 * names writes beside. Nobody else sees them, and nothing of them is left once the connection ends, however it does.
 */
export class Beside {
  readonly #options: BesideOptions;
  readonly #tables: readonly string[];
  #schema = '';

  private constructor(options: BesideOptions, tables: readonly string[]) {
    this.#options = options;
    this.#tables = tables;
  }

  /** Opens a connection and makes the tables. */
  static async open(options: BesideOptions, tables: readonly string[]): Promise<Beside> {
    const beside = new Beside(options, tables);
    try {
      beside.#schema = await options.guard(() => options.connection.makeTables(tables));
      return beside;
    } catch (error) {
      await beside.close();
      throw error;
    }
  }

  /** Does all of this beside, or nothing. */
  transaction<Result>(work: Work<Result>): Promise<Result> {
    const { connection, log, guard } = this.#options;
    return guard(() => connection.db.transaction().execute((tx) => work(tx, log)));
  }

  /** The same, with everything that is not beside as it was at its first statement. */
  snapshot<Result>(work: Work<Result>): Promise<Result> {
    const { connection, log, guard } = this.#options;
    const transaction = connection.db.transaction().setIsolationLevel('repeatable read');
    return guard(() => transaction.execute((tx) => work(tx, log)));
  }

  /** Tells the planner what has become of tables that grow from nothing. */
  async analyze(): Promise<void> {
    const { connection, guard } = this.#options;
    if (connection.dialect.name === 'sqlite') return;
    for (const table of this.#tables) await guard(() => sql`analyze ${sql.table(table)}`.execute(connection.db));
  }

  /** The name by which this connection has the table that everybody reads. */
  behind(table: string): string {
    return `${this.#schema}.${table}`;
  }

  close(): Promise<void> {
    return this.#options.connection.db.destroy();
  }
}
