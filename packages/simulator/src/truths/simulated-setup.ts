import { type Location, location, type Program, program } from '@goodword/protocol';
import type { SimulatedBrand } from './simulated-brand.ts';

/** Ids of its questions. */
export const SCORE = 'score';
export const DRIVERS = 'drivers';
export const COMMENT = 'comment';

/** The program's id: each seed has one of its own, so that two brands are never counted together. */
export function simulatedProgramId({ seed }: Pick<SimulatedBrand, 'seed'>): string {
  return `simulated-${seed}`;
}

/** What a site must have before it takes a simulated brand's answers: the locations, and the program that asked. */
export function simulatedSetup(brand: SimulatedBrand): { locations: Location[]; program: Program } {
  const { drivers, pick } = brand;
  return {
    locations: brand.locations.map(({ id, name, timeZone }) => location.parse({ id, name, timeZone })),
    program: program.parse({
      id: simulatedProgramId(brand),
      name: 'Simulated customers',
      // Nobody is ever asked by it.
      enabled: false,
      questions: [
        {
          id: SCORE,
          type: 'score',
          text: 'How likely are you to recommend {location.name} to a friend?',
          low: 'Not at all likely',
          high: 'Extremely likely',
        },
        {
          id: DRIVERS,
          type: 'drivers',
          text: 'How true is each of these?',
          low: 'Not at all',
          high: 'Fully',
          items: drivers.map(({ id, text }) => ({ id, text })),
          ...(pick < drivers.length ? { pick } : {}),
        },
        { id: COMMENT, type: 'comment', text: 'What would you tell a friend about it?' },
      ],
      recommend: { title: 'Would you put in a good word?', prompt: 'What would you tell a friend?' },
      thanks: { title: 'Thank you.' },
    }),
  };
}
