import { shrunkRanking } from '@goodword/insights';
import { drawAnswers, makeBrand, trueStandings } from './simulator.mjs';

const ANSWERS = 40;
/** From here on a page names the best and the worst. */
const SURE = 0.95;
const SAME = { each: 0, all: 0 };

/**
 * Who is called worst: in a brand where one location is merely unlucky, in one where all are the same, and in one where they differ by
 * themselves. The usual rule calls the lowest score worst. A truth is a location below the brand's average.
 */
export function judgeRanking(seed) {
  const unlucky = makeBrand({ seed, plant: { unlucky: 1 } });
  const luckless = unlucky.truths[0].location;
  const onUnlucky = rank(unlucky);
  const onSame = rank(makeBrand({ seed, differ: SAME }));
  const differing = makeBrand({ seed });
  const onDiffering = rank(differing);
  const standing = trueStandings(differing);
  const isBelow = (location) => standing.get(location) < 0;
  return {
    runs: 1,
    unluckyCalled: onUnlucky.called.includes(luckless) ? 1 : 0,
    unluckyLowest: onUnlucky.lowest === luckless ? 1 : 0,
    sameCalled: onSame.called.length > 0 ? 1 : 0,
    below: differing.locations.filter(({ id }) => isBelow(id)).length,
    belowCalled: onDiffering.called.filter(isBelow).length,
    aboveCalled: onDiffering.called.filter((location) => !isBelow(location)).length,
    belowLowest: isBelow(onDiffering.lowest) ? 1 : 0,
  };
}

function rank(brand) {
  const rows = drawAnswers(brand, { answers: ANSWERS }).map(({ location, answers }) => {
    const of = (low, high) => answers.filter(({ score }) => score >= low && score <= high).length;
    return { location, detractors: of(0, 6), passives: of(7, 8), promoters: of(9, 10) };
  });
  const { status, locations } = shrunkRanking(rows);
  const isCalled = ({ probBelowBrand }) => status === 'OK' && probBelowBrand >= SURE;
  return {
    called: locations.filter(isCalled).map(({ location }) => location),
    lowest: locations.reduce((lowest, each) => (each.raw < lowest.raw ? each : lowest)).location,
  };
}
