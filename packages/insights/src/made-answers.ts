import type { LocatedDrivers } from './driver-sums.ts';

/** Answers of a made-up brand, for tests: ratings that go together, an outcome that follows some of them. Chance is Park and Miller's. */
export function madeAnswers({
  answers,
  locations = 8,
  drivers = 5,
  seed = 1,
  asked = () => true,
}: {
  answers: number;
  locations?: number;
  drivers?: number;
  seed?: number;
  /** Whether an answer has a driver. */
  asked?: (answer: number, driver: number) => boolean;
}): LocatedDrivers & { drivers: string[] } {
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const swing = () => chance() + chance() + chance() - 1.5;
  const round = (value: number, low: number, high: number) => Math.max(low, Math.min(high, Math.round(value)));
  const names = Array.from({ length: drivers }, (_, at) => `driver ${at}`);
  const means = Array.from({ length: locations }, () => names.map(() => 3.3 + 0.8 * swing()));
  const location: string[] = [];
  const outcome: number[] = [];
  const ratings = Object.fromEntries(names.map((name) => [name, [] as (number | null)[]]));
  for (let answer = 0; answer < answers; answer++) {
    const where = Math.floor(chance() * locations);
    const mood = swing();
    const rated = names.map((_, at) => round((means[where]?.[at] ?? 3) + mood + 1.4 * swing(), 1, 5));
    const pull = rated.reduce((sum, rating, at) => sum + (rating - 3) * (at === 1 ? -0.1 : 1 / (at + 1)), 0);
    location.push(`L${where}`);
    outcome.push(round(7 + pull + 2 * swing(), 0, 10));
    for (const [at, name] of names.entries()) ratings[name]?.push(asked(answer, at) ? (rated[at] ?? null) : null);
  }
  return { drivers: names, location, outcome, ratings };
}
