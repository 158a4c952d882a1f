import type { NpsInterval, RankedLocation } from '@goodword/insights';
import type { LocationReport, LocationReports, NpsScore } from '@goodword/protocol';
import type { BrandFigures, Teller } from '../figures/index.ts';

type Standing = LocationReport['score']['standing'];

/** Nobody is named best or worst by less. */
const SURE = 0.95;

/** A score as people know it, -100 to 100. */
export function toPoints(score: NpsInterval | undefined): NpsScore {
  const { status = 'NO_DATA', n = 0, nps = null, low = null, high = null } = score ?? {};
  return { status, n, nps: hundredfold(nps), low: hundredfold(low), high: hundredfold(high) };
}

function hundredfold(value: number | null): number | null {
  return value === null ? null : value * 100;
}

/** Where a location stands; nowhere, where locations do not differ or it has too few answers. */
export function standingOf(location: string, { ranked }: BrandFigures): Standing {
  const at = ranked.findIndex((each) => each.location === location);
  const { probBelowBrand = null } = ranked[at] ?? {};
  const side =
    probBelowBrand === null ? null : probBelowBrand >= SURE ? 'below' : probBelowBrand <= 1 - SURE ? 'above' : null;
  return { rank: at < 0 ? null : rankAmong(ranked, at), of: ranked.length, probBelowBrand, side };
}

/** Equal scores share the smaller number; those without a rank leave no gap. */
function rankAmong(ranked: readonly RankedLocation[], at: number): number {
  return ranked.findIndex(({ rank }) => rank === ranked[at]?.rank) + 1;
}

/** The best and the worst location, each only where that is sure. Null: nobody is named. */
export function endsOf({ ranked }: BrandFigures): { best: string | null; worst: string | null } {
  if (ranked.length < 2) return { best: null, worst: null };
  const [first] = ranked;
  const last = ranked.at(-1);
  return {
    best: first && (first.probBelowBrand ?? 1) <= 1 - SURE ? first.location : null,
    worst: last && (last.probBelowBrand ?? 0) >= SURE ? last.location : null,
  };
}

type Named = { id: string; name: string } | null;

/** The ranking of the whole brand in a sentence. */
export function rankingSection(
  { ranking: status }: BrandFigures,
  { best, worst, tell }: { best: Named; worst: Named; tell: Teller },
): LocationReports['ranking'] {
  const { score } = tell.messages;
  const words = [
    ...(best ? [tell.fill(score.best, { name: tell.name(best.name) })] : []),
    ...(worst ? [tell.fill(score.worst, { name: tell.name(worst.name) })] : []),
  ];
  const sentence = status === 'OK' ? words.join(' ') : status === 'NO_DIFFERENCE' ? score.noRanking : score[status];
  return { status, sentence, best, worst };
}

/** The score with its range, beside the brand's. */
export function scoreSection(
  location: string,
  { figures, tell }: { figures: BrandFigures; tell: Teller },
): LocationReport['score'] {
  const own = toPoints(figures.scores.get(location));
  const brand = toPoints(figures.score);
  const standing = standingOf(location, figures);
  const { score: messages } = tell.messages;
  const sentences = [scoreSentence(own, tell)];
  const hasBrand = brand.status === 'OK' || brand.status === 'SHOW_WITH_RANGE';
  if (hasBrand && own.n > 0) sentences.push(tell.fill(messages.brand, { score: tell.signed(brand.nps ?? 0) }));
  if (standing.rank !== null)
    sentences.push(tell.count(messages.rank, standing.of, { rank: tell.number(standing.rank) }));
  if (standing.side) sentences.push(messages[standing.side]);
  if (figures.ranking === 'NO_DIFFERENCE') sentences.push(messages.noRanking);
  return { ...own, sentence: sentences.join(' '), brand, standing };
}

function scoreSentence({ status, n, nps, low, high }: NpsScore, tell: Teller): string {
  const { score } = tell.messages;
  if (status === 'NO_DATA') return score.NO_DATA;
  return tell.count(score[status], n, {
    score: tell.signed(nps ?? 0),
    low: tell.signed(low ?? 0),
    high: tell.signed(high ?? 0),
  });
}
