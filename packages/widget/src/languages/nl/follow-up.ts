import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: 'De manager',
  choice: { phone: 'Bel mij', email: 'Schrijf mij' },
  field: { phone: 'Uw nummer', email: 'Uw e-mailadres' },
  wrong: {
    phone: 'Er lijken cijfers te ontbreken.',
    email: 'Een adres ziet er zo uit: naam@example.com.',
  },
  wording: {
    phone: 'Gebruik dit nummer om mij over dit bezoek te bellen, en voor niets anders.',
    email: 'Gebruik dit adres om mij over dit bezoek te schrijven, en voor niets anders.',
  },
  tickFirst: 'Vink eerst het vakje aan, dan mogen wij dat.',
  ask: { phone: 'Telefoontje vragen', email: 'Antwoord vragen' },
  asked: {
    phone: '{who} zal u bellen',
    email: '{who} zal u schrijven',
  },
  on: { phone: 'Op {contact}.', email: 'Via {contact}.' },
  change: 'Wijzigen',
};

export default followUp;
