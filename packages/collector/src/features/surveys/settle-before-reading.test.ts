import { expect, it } from 'vitest';
import { answeringDatabase } from '../../../fixtures/answering-database.ts';
import { DatabaseAway } from '../../core/database/away.ts';
import { settleBeforeReading } from './settle-before-reading.ts';

const failing = (error: Error) => answeringDatabase(() => Promise.reject(error));

it('lets a report be read where nothing can be written', async () => {
  await expect(settleBeforeReading(failing(new DatabaseAway('full')), 0)).resolves.toBeUndefined();
});

it('hides no mistake', async () => {
  await expect(settleBeforeReading(failing(new Error('a mistake')), 0)).rejects.toThrow('a mistake');
});
