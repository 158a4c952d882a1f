import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Zeg ik liever niet',
  other: 'In uw woorden',
  smileys: ['Heel slecht', 'Slecht', 'Gaat wel', 'Goed', 'Heel goed'],
  thumbs: { down: 'Niet goed', up: 'Goed' },
  many: 'Kies alles wat van toepassing is.',
  ranking: 'Tik op volgorde: het belangrijkste eerst.',
  ranked: '{item}, plaats {place}',
  date: {
    today: 'Vandaag',
    yesterday: 'Gisteren',
    other: 'Een andere dag',
    future: 'Kies vandaag of een eerdere dag.',
  },
  location: {
    search: 'Naam, plaats of straat',
    near: 'Locatie gebruiken',
    looking: 'Bezig met zoeken',
    notLocated: 'Uw locatie was niet te bepalen. Zoek in plaats daarvan op naam.',
    none: 'Niets gevonden. Probeer een plaats of een straat.',
    failed: 'Zoeken is niet gelukt. Probeer het opnieuw.',
    found: { one: '{count} vestiging', other: '{count} vestigingen' },
    part: '{shown} van {total} getoond.',
  },
  missingTick: 'Vink het vakje aan om verder te gaan.',
  visit: {
    visit: 'Uw bezoek op {day}',
    purchase: 'Uw aankoop op {day}',
    service: 'Uw servicebezoek op {day}',
    meal: 'Uw maaltijd op {day}',
  },
};

export default questions;
