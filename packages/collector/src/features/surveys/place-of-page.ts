import { freeText, type Location, nameId, type VisitSummary } from '@goodword/protocol';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import type { EventOf } from '../../core/log/logged-event.ts';
import { localDay } from '../../core/time/local-day.ts';
import { type Site, siteForPage } from '../setup/index.ts';
import { readVisit, visitInLog } from '../visits/index.ts';
import type { WidgetParts } from '../widget/index.ts';

/** What a page says of where it is. */
export const pageQuery = z.object({
  location: nameId.optional(),
  lang: freeText().max(100).optional(),
  /** A visit token: it names the location by itself. */
  visit: freeText().max(600).optional(),
});

/** The site that a page belongs to, the location that it is about, and the visit that it proves. */
export interface PlaceOfPage extends Site {
  /** Absent where none was named and the site has several. */
  location: Location | undefined;
  visit: VisitSummary | undefined;
}

type PageRequest = Pick<FastifyRequest, 'headers'> & { params: { site: string }; query: z.infer<typeof pageQuery> };

/** Finds it: a proven visit's location first, then the one that was named, then the only one. Throws for what does not exist. */
export async function placeOfPage(context: WidgetParts, { params, query, headers }: PageRequest): Promise<PlaceOfPage> {
  const { catalog, database, keys } = context;
  const { key, settings } = await siteForPage(context, params.site, headers.origin);
  const proven = query.visit === undefined ? undefined : readVisit(keys.visit, key, query.visit);
  const visit = proven === undefined ? undefined : await database.readLog(visitInLog, key, proven);
  const wanted = visit?.location ?? query.location;
  const location = wanted ? await catalog.openLocation(key, wanted) : await catalog.onlyLocation(key);
  if (wanted && !location) throw unknownSetting('location', wanted);
  return { key, settings, location, visit: visit && location && summary(visit, location) };
}

function summary({ kind, visitedAt, name }: EventOf<'visit.issued'>, { timeZone }: Location): VisitSummary {
  const { day } = localDay(visitedAt, timeZone);
  return { kind, day, ...(name === undefined ? {} : { name }) };
}
