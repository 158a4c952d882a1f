import { program } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { SETTINGS } from '../support/every-setting.ts';
import { getSetting as get, putSetting as put, withAllSettings as withAll } from '../support/written-settings.ts';

test.each(Object.entries(SETTINGS))(
  'parts of a %s that are changed at once are all kept',
  async (name, { path, shape, full, required }) => {
    const fields = Object.keys(shape).filter((field) => field !== 'id');
    const it = await withAll();
    const others = fields.filter((field) => field in full && !required.includes(field));
    expect((await put(it, path, Object.fromEntries(others.map((field) => [field, null])))).status).toBe(200);
    // A campaign is refused without the days of its audience.
    const parts = others
      .filter((field) => field !== 'campaign')
      .map((field) => ({ [field]: full[field], ...(field === 'audience' ? { campaign: full.campaign } : {}) }));
    const replies = await Promise.all(parts.map((part) => put(it, path, part)));
    expect(replies.map(({ status }) => status)).toEqual(parts.map(() => 200));
    expect(await get(it, path)).toEqual(name === 'program' ? { ...program.parse(full) } : full);
  },
);
