import type { LocationInput, ProgramInput } from '@goodword/protocol';

export const SITE = 'pub_testsite01';
export const TOKEN = `sec_${'t'.repeat(43)}`;
export const REPORTS_TOKEN = `sec_${'r'.repeat(43)}`;
export const ORIGIN = 'https://shop.example';
export const PUBLIC_URL = 'https://goodword.example';
/** A browser that people use. */
export const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

export const LOCATIONS: LocationInput[] = [
  {
    id: 'harbor',
    name: 'Harbor Books',
    address: '4 Quay Street',
    locality: 'Portsend',
    timeZone: 'America/New_York',
    url: 'https://shop.example/harbor?from=card',
    manager: { name: 'Ines Rowe', role: 'store manager', promise: 'Calls by tomorrow, 6 pm' },
  },
  { id: 'mill', name: 'Harbor Books Mill Lane', timeZone: 'Asia/Tokyo' },
];

export const PROGRAM: ProgramInput = {
  id: 'visit',
  name: 'After a visit',
  questions: [
    {
      id: 'score',
      type: 'score',
      text: { en: 'Recommend {location.name}?', de: '{location.name} empfehlen?' },
      low: 'No',
      high: 'Yes',
    },
    { id: 'ease', type: 'stars', text: 'How easy?' },
    {
      id: 'drivers',
      type: 'drivers',
      text: 'How true?',
      low: 'Not',
      high: 'Fully',
      items: [{ id: 'welcome', text: 'I felt welcome' }],
    },
    { id: 'comment', type: 'comment', text: 'Tell us', permission: '{site.name} may show my words.' },
  ],
  recommend: { title: 'Put in a good word?', prompt: 'What would you tell a friend?' },
  followUp: { title: 'May the {manager.role|manager} call?' },
  thanks: { title: 'Thank you.' },
};
