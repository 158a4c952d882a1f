import { topPriority } from '@goodword/insights';
import { asColumns, drawAnswers, lowestRated, makeBrand, trueGains } from './simulator.mjs';

/** Of twelve locations three have a driver that is worse than it would be; all differ by themselves, too. */
const WEAK_DRIVERS = 3;
/** How probable it has to be that a location is below good ones; or it holds. */
const SURE = 0.8;
/** And how many points the lift has to be. */
const WORTH_IT = 0.1;

/**
 * How much of the gain that could be had the named drivers would bring. A location's gain by a driver is what closing that driver's gap to
 * good locations would truly bring; what could be had is the best driver's. A location that is told to hold brings nothing and still counts
 * among what could be had, and so does one where no priority is shown; one that is told the brand's priority brings that driver's gain.
 * `always` is what the driver with the highest score would bring if nobody ever held; what is lost by holding is told apart by the gate: a lift
 * that was estimated too small, or a gap that is not sure.
 */
export function judgePriorities(seed, { answers, ...plan }) {
  const brand = makeBrand({ seed, plant: { weakDrivers: WEAK_DRIVERS }, ...plan });
  const drawn = drawAnswers(brand, { answers, completeOnly: true });
  const found = topPriority(asColumns(brand, drawn));
  const isShown = found.status !== 'TOO_FEW' && found.status !== 'NO_MODEL';
  const gains = new Map(trueGains(brand).map((each) => [each.location, each.gains]));
  const own = {
    named: 0,
    couldNamed: 0,
    brought: 0,
    best: 0,
    useless: 0,
    held: 0,
    heldRightly: 0,
    smallBrought: 0,
    refused: 0,
    always: 0,
  };
  const lost = { couldSmall: 0, couldUnsure: 0, couldRefused: 0 };
  const lifts = { said: 0, truly: 0 };
  const naive = { naiveBrought: 0, naiveBest: 0, naiveUseless: 0 };
  let could = 0;
  for (const { location, answers: here } of drawn) {
    const gainOf = gains.get(location);
    const [best, most] = highest(gainOf);
    could += most;
    const lowest = lowestRated(brand, here);
    naive.naiveBrought += gainOf[lowest];
    naive.naiveBest += lowest === best ? 1 : 0;
    naive.naiveUseless += gainOf[lowest] === 0 ? 1 : 0;
    const { status, top, scores, lift, probBelowBenchmark } = found.locations[location];
    if (!isShown) {
      own.refused++;
      lost.couldRefused += most;
      continue;
    }
    const [first, score] = highest(scores);
    own.always += gainOf[first];
    lifts.said += lift;
    lifts.truly += gainOf[first];
    const name = status === 'USE_BRAND' ? found.brandPriority : top;
    if (name === null) {
      own.held++;
      own.heldRightly += most < WORTH_IT ? 1 : 0;
      const isSure = score > 0 && probBelowBenchmark[first] >= SURE;
      lost[isSure ? 'couldSmall' : 'couldUnsure'] += most;
      own.smallBrought += isSure ? gainOf[first] : 0;
    } else {
      own.named++;
      own.couldNamed += most;
      own.brought += gainOf[name];
      own.best += name === best ? 1 : 0;
      own.useless += gainOf[name] === 0 ? 1 : 0;
    }
  }
  return { locations: drawn.length, could, ...own, ...lost, ...lifts, ...naive };
}

function highest(values) {
  return Object.entries(values).reduce((most, each) => (each[1] > most[1] ? each : most));
}
