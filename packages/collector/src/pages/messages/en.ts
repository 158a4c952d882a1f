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
  seeAll: { one: 'See {count}', other: 'See all {count}' },
  readItAll: 'Read it all',
  readOn: 'Read on',
  sharedWithYou: 'Somebody shared this place with you.',
  mapAndDirections: 'Map and directions',
  visit: 'Visit',
  call: 'Call',
  photoOf: (place) => `${place}, seen from outside`,
  hours: {
    open: 'Open',
    closed: 'Closed',
    until: (time) => ` today until ${time}`,
    allDay: ' all day today',
    opens: (next) =>
      ` now. Opens ${next.day === 'weekday' ? `${next.name} at` : next.day === 'today' ? 'today at' : 'tomorrow at'} ${next.time}`,
    now: ' now',
    all: 'All opening hours',
  },
  offer: {
    from: (name) => `From ${name ?? 'a customer'} to you`,
    sayCode: 'Say this code at the desk',
    comma: ', ',
    until: (day) => `until ${day}`,
    copy: 'Copy',
    copied: 'Copied',
    over: (day) => `This offer ended on ${day}. The words stand as they were.`,
  },
  beenHere: 'Been here yourself?',
  sayItYourWay: 'Say it in your own words, good or bad.',
  recommendToo: 'Recommend it too',
  reportLink: 'Report this',
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
};
