/** A brand's rollups, one for each location and day, of answers that chance made; the same each time. */
export function makeRollups(driverSums, { answers, locations, days, drivers: count, asked = count }) {
  let state = 20_260_105;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const rating = (mean) => Math.max(1, Math.min(5, Math.round(mean + chance() + chance() + chance() - 1.5)));
  const drivers = Array.from({ length: count }, (_, at) => `driver-${at}`);
  const perRollup = Math.max(1, Math.round(answers / locations / days));
  return Array.from({ length: locations * days }, (_, at) => {
    const id = `location-${Math.floor(at / days)}`;
    const ratings = drivers.map(() => []);
    const outcome = [];
    for (let answer = 0; answer < perRollup; answer++) {
      const mood = chance() - 0.5;
      let score = 7;
      const from = Math.floor(chance() * count);
      for (const [index, column] of ratings.entries()) {
        const value = rating(3.5 + mood);
        score += ((value - 3.5) * 2) / (index + 2);
        column.push((index - from + count) % count < asked ? value : null);
      }
      outcome.push(Math.max(0, Math.min(10, Math.round(score + 2 * chance() - 1))));
    }
    return driverSums({
      drivers,
      location: outcome.map(() => id),
      outcome,
      ratings: Object.fromEntries(drivers.map((name, index) => [name, ratings[index]])),
    });
  });
}
