import { action, location, offer, program, siteSettings } from '@goodword/protocol';
import { ORIGIN, PROGRAM } from '../support/collector.ts';

/** A setting with every field that it can have, how it is written and read, and what each optional field falls back to. */
interface Setting {
  path: string;
  shape: Record<string, unknown>;
  full: Record<string, unknown>;
  required: readonly string[];
  defaults: Record<string, unknown>;
}

const WAITING = { shownDays: 30, dismissedDays: 60, answeredDays: 90 };
export const SETTINGS: Record<string, Setting> = {
  site: {
    path: '/v1/site',
    shape: siteSettings.shape,
    full: {
      name: 'Harbor Books',
      allowedOrigins: [ORIGIN, 'https://www.shop.example'],
      theme: { brand: '#1f4e86', scheme: 'dark', radius: 4 },
      logo: 'https://shop.example/logo.png',
      url: 'https://shop.example',
      privacyUrl: 'https://shop.example/privacy',
      language: 'de',
      retention: { contactDays: 30, wordsDays: null, eventsDays: 400 },
    },
    required: ['name', 'allowedOrigins'],
    defaults: {
      theme: { scheme: 'auto' },
      language: 'en',
      retention: { contactDays: 180, wordsDays: 730, eventsDays: null },
    },
  },
  location: {
    path: '/v1/locations/pier',
    shape: location.shape,
    full: {
      id: 'pier',
      name: 'Pier 4',
      url: 'https://shop.example/pier',
      address: '4 Pier Road',
      locality: 'Portsend',
      region: 'West',
      phone: '01632 960 142',
      lat: 53.5,
      lng: 9.9,
      timeZone: 'Europe/Berlin',
      reviewLinks: { google: 'https://g.page/r/pier/review' },
      hours: { mon: [{ from: '08:00', to: '18:00' }], except: { '2026-12-25': [] } },
      photo: 'https://shop.example/pier.jpg',
      manager: { name: 'Ines Rowe', role: 'store manager', promise: 'Calls by tomorrow' },
    },
    required: ['name'],
    defaults: { timeZone: 'UTC' },
  },
  program: {
    path: '/v1/programs/pier',
    shape: program.shape,
    full: {
      ...PROGRAM,
      id: 'pier',
      enabled: false,
      language: 'de',
      trigger: { event: 'order:placed', pages: 2, delaySeconds: 9, scrollPercent: 40, exitIntent: true },
      waiting: { shownDays: 1, dismissedDays: 2, answeredDays: 3 },
      audience: { devices: ['phone'], from: '2026-06-01', until: '2026-08-31' },
      display: { as: 'tab', label: { en: 'How was it?', de: 'Wie war es?' } },
      channels: ['email', 'copy'],
      offer: { id: 'tea' },
      campaign: { message: 'Summer at the pier', target: { visitors: 500 } },
    },
    required: ['name', 'questions', 'recommend', 'thanks'],
    defaults: {
      enabled: true,
      language: 'en',
      trigger: { delaySeconds: 5 },
      waiting: WAITING,
      audience: {},
      display: { as: 'card' },
      channels: program.parse(PROGRAM).channels,
    },
  },
  offer: {
    path: '/v1/offers/pier',
    shape: offer.shape,
    full: {
      id: 'pier',
      name: 'Tea',
      enabled: false,
      language: 'de',
      friend: { en: 'A pot of tea', de: 'Ein Tee' },
      customer: 'Two pots',
      disclosure: 'Who writes this gets two pots.',
      from: '2026-06-01',
      until: '2026-06-30',
      budget: 50,
      value: { currency: 'EUR', minor: 450 },
    },
    required: ['name', 'friend', 'budget'],
    defaults: { enabled: true, language: 'en' },
  },
  action: {
    path: '/v1/actions/pier',
    shape: action.shape,
    full: {
      id: 'pier',
      location: 'mill',
      driver: 'welcome',
      text: 'A second till at noon',
      who: 'Ann',
      from: '2026-06-01',
      until: '2026-06-30',
    },
    required: ['location', 'text', 'who', 'from'],
    defaults: {},
  },
};
