import type { Database } from '@goodword/collector';
import { listLocations, listPrograms, putLocations, putProgram } from '@goodword/collector/queries';
import { location, program } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { PROGRAM } from '../support/collector.ts';

const IDS = ['a', 'B', 'b', 'Z', 'z-1', 'z.1', 'z_1', '0', '10', '9', 'constructor'];

/** What becomes of settings that many change at once. (Whatever is set up, one after the other: the proof `logs`.) */
export function settingsContract(name: string, open: () => Promise<{ database: Database }>): void {
  test(`${name}: who changes one program at once makes one version each, and what all set up is there`, async () => {
    const { database } = await open();
    const names = Array.from({ length: 8 }, (_, index) => `Name ${index}`);
    const made = await Promise.all(
      names.map((each) => database.write(putProgram, 'pub_together', program.parse({ ...PROGRAM, name: each }))),
    );
    expect(made.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await database.read(listPrograms, 'pub_together')).toMatchObject([{ version: 8 }]);
    const all = IDS.map((each) => location.parse({ id: each, name: each }));
    await Promise.all(
      names.map((_, index) => database.write(putLocations, 'pub_together', index % 2 ? all : [...all].reverse())),
    );
    expect(await database.read(listLocations, 'pub_together', { limit: 99 })).toHaveLength(IDS.length);
  });
}
