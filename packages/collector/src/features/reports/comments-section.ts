import type { LocationReport, NamedDriver, Program } from '@goodword/protocol';
import { loadDriverTerms, locationWords, readWaitingCustomers, type TwoComments } from '../comments/index.ts';
import type { ReportFilter, Teller } from '../figures/index.ts';
import type { ReportParts } from './report-parts.ts';

type Section = LocationReport['comments'];

/** The newest are enough for one good and one bad; to mask many more would take longer than all the rest of the report. */
const READ = 60;
const NEWEST = 3;

/** Two comments on a driver, one good and one bad, and the unhappy customers who asked to be contacted. */
export async function commentsSection(
  context: Pick<ReportParts, 'database' | 'catalog' | 'comments'>,
  {
    filter,
    location,
    driver,
    tell,
  }: { filter: ReportFilter; location: string; driver: NamedDriver | null; tell: Teller },
): Promise<Section> {
  const { database, catalog } = context;
  const [waiting, programs] = await Promise.all([
    database.readViews(readWaitingCustomers, filter, NEWEST),
    catalog.programs(filter.site),
  ]);
  let two: TwoComments = { good: null, bad: null };
  if (driver) {
    const { words } = await locationWords(context, { filter, location, most: READ });
    const terms = await termsOfDriver(
      programs.map(({ program }) => program),
      driver.id,
    );
    two = await context.comments.two({ ...words, driver: driver.id, terms });
  }
  const { comments: messages } = tell.messages;
  const newest = waiting.newest.map(({ response, at, score, method }) => ({ response, at, score, method }));
  return {
    sentence: waiting.count > 0 ? tell.count(messages.waiting, waiting.count) : messages.nobodyWaits,
    driver,
    ...two,
    waiting: { count: waiting.count, newest },
  };
}

async function termsOfDriver(programs: readonly Program[], id: string): Promise<Record<string, string[]>> {
  for (const { questions, language } of programs)
    for (const question of questions) {
      const item = question.type === 'drivers' && question.items.find((each) => each.id === id);
      if (item) return (await loadDriverTerms())(item.text, language);
    }
  return {};
}
