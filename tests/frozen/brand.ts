import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HARBOR = 'pub_frozenHarbor';
export const MILL = 'pub_frozenMill';
/** Two sites with the same log, an event of every type: persons are erased from one, the other forgets with time. */
export const ERASED = 'pub_frozenErased';
export const RETAINED = 'pub_frozenRetained';

const secret = (letter: string) => `sec_${letter.repeat(43)}`;
export const TOKEN = secret('h');
export const REPORTS_TOKEN = secret('r');
export const MILL_TOKEN = secret('m');
export const ERASED_TOKEN = secret('e');
export const RETAINED_TOKEN = secret('k');

export const SITES = [
  { key: HARBOR, name: 'Harbor Books', tokens: { [TOKEN]: undefined, [REPORTS_TOKEN]: ['reports', 'export'] } },
  { key: MILL, name: 'Mühle & Söhne', tokens: { [MILL_TOKEN]: undefined } },
  { key: ERASED, name: 'Erased', tokens: { [ERASED_TOKEN]: undefined } },
  { key: RETAINED, name: 'Retained', tokens: { [RETAINED_TOKEN]: undefined } },
];

/** What `goodword token --identity` prints for {@link HARBOR} under the frozen secret. */
export const IDENTITY_KEY = 'idk_k71CKbZwHfV_A4m03fX1AdLOn9o7PV80AUyIZYqygg8';

const JPEG = readFileSync(join(import.meta.dirname, '../../packages/collector/fixtures/blue-red.jpg'));
const PHOTO = `data:image/jpeg;base64,${JPEG.toString('base64')}`;

export const HARBOR_SITE = {
  url: 'https://shop.example/',
  privacyUrl: 'https://shop.example/privacy',
  theme: { brand: '#1f6f5c', scheme: 'light', radius: 12 },
  logo: PHOTO,
  retention: { contactDays: 180, wordsDays: 730, eventsDays: 30 },
};

export const MILL_SITE = {
  allowedOrigins: ['*'],
  language: 'de',
  theme: { brand: '#ffd400' },
  retention: { contactDays: null, wordsDays: null, eventsDays: 365 },
};

export const LOCATIONS = [
  {
    id: 'harbor',
    name: 'Harbor Books',
    address: '4 Quay Street',
    locality: 'Portsend',
    region: 'Maine',
    phone: '+1 207 555 0100',
    lat: 43.66,
    lng: -70.25,
    timeZone: 'America/New_York',
    url: 'https://shop.example/harbor?from=card',
    photo: PHOTO,
    reviewLinks: { google: 'https://g.page/r/harbor/review', trustpilot: 'https://www.trustpilot.com/review/harbor' },
    hours: {
      mon: [{ from: '09:00', to: '18:00' }],
      fri: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '02:00' },
      ],
      except: { '2025-04-18': [] },
    },
    manager: { name: 'Ines Rowe', role: 'store manager', promise: { phone: 'Calls by tomorrow, 6 pm' } },
  },
  { id: 'mill', name: 'Harbor Books Mill Lane', timeZone: 'Asia/Tokyo', lat: 35.68, lng: 139.69 },
  { id: 'pier', name: 'Harbor Books Pier', timeZone: 'Pacific/Auckland', manager: { name: 'Bo', role: 'owner' } },
  { id: 'yard', name: 'Harbor Books Yard' },
];

const both = (en: string, de: string) => ({ en, de });
const STEPS = {
  recommend: { title: 'Put in a good word?', prompt: both('What would you tell a friend?', 'Was würden Sie sagen?') },
  followUp: { title: 'May the {manager.role|manager} call?', text: 'Only if you like.' },
  thanks: { title: 'Thank you.', unhappy: { title: 'We are sorry.', text: 'It should have been better.' } },
};
const SCORE = {
  id: 'score',
  type: 'score',
  text: both('Recommend {location.name}?', '{location.name} empfehlen?'),
  low: 'No',
  high: 'Yes',
  required: true,
};
const DRIVERS = {
  id: 'drivers',
  type: 'drivers',
  text: 'How true?',
  low: 'Not',
  high: 'Fully',
  items: [
    { id: 'welcome', text: 'I felt welcome' },
    { id: 'advice', text: 'The advice was good' },
    { id: 'wait', text: 'I did not wait long' },
  ],
};
const COMMENT = { id: 'comment', type: 'comment', text: 'Tell us', permission: '{site.name} may show my words.' };

/** Asks all that can be asked. */
export const VISIT = {
  id: 'visit',
  name: 'After a visit',
  questions: [
    { id: 'place', type: 'location', text: 'Where?' },
    SCORE,
    { id: 'ease', type: 'stars', text: 'How easy?', hint: 'Five is best', mayDecline: true },
    { id: 'mood', type: 'smileys', text: 'How was it?', faces: 3 },
    { id: 'again', type: 'thumbs', text: 'Again?' },
    { id: 'effort', type: 'effort', text: 'How hard?', low: 'Easy', high: 'Hard' },
    {
      id: 'reason',
      type: 'choice',
      text: 'Why did you come?',
      many: true,
      other: 'Something else',
      shuffle: true,
      options: [
        { id: 'buy', text: 'To buy' },
        { id: 'look', text: 'To look' },
      ],
      showIf: { all: [{ answer: 'score', atLeast: 3 }, { not: { location: 'id', is: 'yard' } }] },
      goTo: [{ if: { answer: 'reason', is: 'look' }, to: 'comment' }],
    },
    {
      id: 'order',
      type: 'ranking',
      text: 'What matters most?',
      items: [
        { id: 'price', text: 'Price' },
        { id: 'range', text: 'Range' },
      ],
    },
    DRIVERS,
    COMMENT,
    { id: 'line', type: 'text', text: 'One line' },
    { id: 'day', type: 'date', text: 'When?' },
    { id: 'reach', type: 'contact', text: 'How can we reach you?', permission: 'The shop may write to me.' },
    { id: 'news', type: 'consent', text: 'News?', permission: 'Send me the news.' },
  ],
  ...STEPS,
  reviews: { sites: ['google', 'trustpilot'] },
};

/** What the visit asked before: answers that only this version asked for are kept. */
export const VISIT_BEFORE = {
  ...VISIT,
  questions: [...VISIT.questions.slice(0, 9), { id: 'gone', type: 'text', text: 'What else?' }, COMMENT],
};

/** Programs of every state, by what they show. */
export const PROGRAMS = [
  {
    id: 'spring',
    name: 'Spring',
    questions: [SCORE, DRIVERS, COMMENT],
    ...STEPS,
    offer: { id: 'tea' },
    audience: { from: '2025-03-01', until: '2025-06-30', devices: ['phone', 'desktop'], samplePercent: 50 },
    display: { as: 'tab', label: 'Tell us' },
    trigger: { event: 'order:placed', pages: 2, scrollPercent: 50 },
    campaign: { message: both('Spring is here.', 'Der Frühling ist da.'), target: { visitors: 500 } },
  },
  { id: 'off', name: 'Switched off', enabled: false, questions: [SCORE], ...STEPS },
  { id: 'over', name: 'Over', questions: [SCORE], ...STEPS, audience: { until: '2025-02-01' } },
  { id: 'soon', name: 'Soon', questions: [SCORE], ...STEPS, audience: { from: '2025-12-01' } },
  { id: 'proven', name: 'Proven', questions: [SCORE], ...STEPS, audience: { visit: 'proven' } },
];

export const OFFERS = [
  {
    id: 'tea',
    name: 'Tea',
    friend: both('A cup of tea', 'Eine Tasse Tee'),
    customer: 'a cup of tea',
    until: '2025-06-30',
    budget: 3,
    value: { currency: 'USD', minor: 250 },
  },
  { id: 'past', name: 'Past', friend: 'A cake', from: '2025-01-01', until: '2025-01-31', budget: 10 },
];

export const ACTIONS = [
  { id: 'greet', location: 'harbor', driver: 'welcome', text: 'Greet at the door', who: 'Ines', from: '2025-02-10' },
  { id: 'queue', location: 'mill', text: 'A second till', who: 'Ken', from: '2025-01-20', until: '2025-03-01' },
  { id: 'later', location: 'pier', driver: 'wait', text: 'A bell', who: 'Bo', from: '2025-09-01' },
];

export const MILL_PROGRAM = { id: 'besuch', name: 'Besuch', language: 'de', questions: [SCORE, COMMENT], ...STEPS };
