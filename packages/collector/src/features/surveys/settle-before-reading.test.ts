import { expect, it } from 'vitest';
import { DatabaseAway } from '../../core/database/away.ts';
import type { Database } from '../../core/database/database.ts';
import { settleBeforeReading } from './settle-before-reading.ts';

const failing = (error: Error) => ({ read: () => Promise.reject(error) }) as unknown as Database;

it('lets a report be read where nothing can be written', async () => {
  await expect(settleBeforeReading(failing(new DatabaseAway('full')), 0)).resolves.toBeUndefined();
});

it('hides no mistake', async () => {
  await expect(settleBeforeReading(failing(new Error('a mistake')), 0)).rejects.toThrow('a mistake');
});
