/**
 * What browsers do each in their own way, as far as a card depends on it. A story that touches one of these is told in every
 * browser with every change; all others are told in Chromium, and everywhere by `npm run proofs -- browsers`.
 */
const DIFFERENCES = {
  drivers: 'each browser is driven in a way of its own, and what a driver does not hear is not heard by any story',
  names: 'which names a browser has for its own, and which it lacks: WebKit has no requestIdleCallback',
  keys: 'which keys a browser takes for itself, in which order the events of a key come, and what an input method says of it',
  policies: 'which styles, scripts and requests a strict policy refuses, and how a link is copied under it',
  leaving: 'what a page may still send as it is shut, and whether it is told that it is shut at all',
  coming: 'whether a page that was left comes back as it was or is loaded anew, and which of its events tell so',
  going:
    'whether scripts hear that a page goes elsewhere without a load, and when the next one has its title and language',
  elements: 'in which order the elements of a page are told that they were put, moved, copied and taken away',
  layers: 'how the top layer, the focus and Escape go together when a modal is taken away and comes back',
  documents: 'what stays of scripts, styles and timers when a document is opened anew or gets another root',
} as const;

export type Difference = keyof typeof DIFFERENCES;
