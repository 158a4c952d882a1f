import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'a visit',
  purchase: 'a purchase',
  service: 'a service visit',
  meal: 'a meal',
};

export const en: Messages = {
  language: 'en',
  aCustomer: 'A customer',
  about: ({ name, place }) => `${name} about ${place}`,
  quoted: (words) => `“${words}”`,
  leftAfter: ({ kind, day }) => `Left after ${kinds[kind]} on ${day}`,
  leftOn: (day) => `Left on ${day}`,
  visitNotChecked: 'We did not check the visit.',
  howWeKnow: 'How we know',
  whatThisMeans: 'What this means',
  provenSource: ({ kind, day, site, place }) =>
    `${site} confirmed ${kinds[kind]} at ${place} on ${day} with a signed record. These words were left with it, once.`,
  unprovenSource: ({ site }) =>
    `These words came in through ${site}’s own pages, without a record of a visit. They are the customer’s own.`,
  wordsAreTheirs: ({ site }) => `${site} cannot change them. Their author can take them back at any time.`,
  everyoneMayRecommend: 'Everyone who answers may recommend, whatever score they gave.',
  readItAll: 'Read it all',
  readOn: 'Read on',
  sharedWithYou: 'Somebody shared this place with you.',
  mapAndDirections: 'Map and directions',
  visit: 'Visit',
  call: 'Call',
  photoOf: (place) => `${place}, seen from outside`,
  beenHere: 'Been here yourself?',
  sayItYourWay: 'Say it in your own words, good or bad.',
  recommendToo: 'Recommend it too',
  withdrawLink: 'Withdraw my words',
  withdraw: {
    title: 'Take your words back',
    explanation: (place) =>
      `Your words and your name leave the page and its picture at once, and we keep nothing of them. Your link then leads to ${place}.`,
    limits: 'A copy that somebody already made, or a preview in somebody’s chat, is out of our reach.',
    button: 'Take my words back',
    busy: 'Taking them back',
    missing:
      'To take words back you need the private link that you were given when you shared them. Open that link, then this page shows a button.',
    refused: 'This private link does not belong to these words. Nothing was changed.',
    failed: 'That did not go through. Your words are as they were. Please try again.',
    needsScript:
      'Your private link is read by a small script, so that it is never sent before you press the button. Please allow scripts here.',
    doneTitle: 'Your words are taken back',
    done: (place) => `Nothing of them is kept. Whoever opens your link now sees ${place} only.`,
    see: (place) => `See ${place}`,
  },
  survey: {
    needsScript: 'The questions are asked by a small script. Please allow scripts here.',
  },
  gone: {
    withdrawnTitle: 'These words were taken back',
    withdrawn: 'Their author withdrew them. Nothing of them is kept.',
    unknownTitle: 'There is nothing at this link',
    unknown: 'It may have been copied without its last letters. Ask for it again where you found it.',
  },
  funnel: {
    title: 'Live funnel',
    explanation: 'From the question to the sale, counted as it happens.',
    steps: {
      asked: { word: 'Asked', counts: 'surveys offered' },
      answered: { word: 'Answered', counts: 'completed, or a score given and half an hour passed' },
      promoters: { word: 'Promoters', counts: 'scores of 9 and 10' },
      invited: { word: 'Invited', counts: 'saw the invitation to tell a friend' },
      advocates: { word: 'Advocates', counts: 'people who opened a share' },
      shares: { word: 'Shares', counts: 'shares opened; no network tells whether a post was made' },
      previews: { word: 'Previews', counts: 'fetches by mail scanners, chat apps and search engines' },
      visitors: { word: 'Visitors', counts: 'people who came by a link, confirmed by the page they opened' },
      conversions: { word: 'Conversions', counts: 'sales that began with a link' },
    },
    machines: 'machines',
    rates: {
      asked: '{rate} of {n} asked',
      answered: '{rate} of {n} answered',
      visitors: '{rate} of {n} visitors',
    },
    interval: '{low} to {high}',
    value: {
      word: 'Value',
      counts: 'what those sales were worth',
      none: 'Nothing yet',
      split: '{confirmed} confirmed by the shop, {reported} reported by its page',
    },
    updated: 'Live, updated {time}',
    loading: 'Asking for the counts',
    noTokenTitle: 'This page needs a token',
    noToken:
      'Put a server token behind the address as #token=sec_… and open it again. What stands behind # stays in your browser: it is sent in a header, never in an address.',
    refusedTitle: 'The token was refused',
    refused: 'It may be mistyped, withdrawn, or not allowed to read reports. Make another with “goodword token”.',
    away: 'No answer since {time}, trying again',
  },
};
