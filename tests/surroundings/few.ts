/**
 * Tables of which every row tries the same claim on another page, and the rows that run with every change: a row for each way that
 * our code goes, and why it is the one. All rows run by `npm run proofs -- browsers`.
 */
export const FEW = {
  busy: {
    'a modal in a closed shadow root that has lost the focus': 'nothing tells of it but what cannot be reached',
    'a dialog by its role alone': 'told by a word, not by a layer',
    'a banner in a shadow root where the card would be': 'what stands in front has to be looked for in another tree',
    'a chat that is open where the card would be': 'in front, and another document',
    'content that is hidden from screen readers': 'told by an attribute of something else',
    'the whole page put aside': 'there is nothing left to be in front of',
    'a dialog of old before a veil': 'in front, and let through to',
    'a low banner at its end': 'between a bar that stays and one that is waited for',
    'a frame in which somebody may be writing': 'the focus is where nobody may look',
    'a popover where the card would be': 'in the top layer, and no modal',
  },
  hosts: {
    'takes everything from everything': 'rules that are important reach the element itself',
    'is written large, in another direction, and passes everything on': 'what is inherited goes through a shadow root',
    'has properties of the same names': 'so do custom properties',
    'makes a containing block of its root': 'what is fixed is fixed to something else',
  },
  libraries: {
    'extends every object': 'every loop over names meets more than its own',
    'writes JSON of dates and of everything else as it likes': 'what is sent and kept goes through it',
    'wraps promises, timers and listeners in zones': 'what we wait for is not the browser’s own',
    'brings polyfills of what browsers have by now': 'what we call is another than what we tried',
  },
  configurations: {
    'is blocked': 'no reply',
    fails: 'a reply that says so',
    'comes without leave for other origins': 'a reply that the browser keeps to itself',
    'is the login page of a hotel': 'a reply that is no JSON',
    'says null': 'JSON that is no object',
    'says {"programs":[{}],"assets":{}}': 'an object of the right look and without what is needed',
  },
  proxies: { 401: 'a refusal that may pass', 413: 'one that means the request', 200: 'no refusal, and not our reply' },
  after: {
    'is refused by a proxy': 'a reply that says so',
    'is another shape': 'a reply that looks like ours',
    'never comes': 'no reply',
  },
  links: { 'says 200 without a link': 'a reply that looks like ours', 'never comes': 'no reply' },
  stored: {
    '{': 'no JSON',
    null: 'JSON that is no object',
    '{"events":null,"outcomes":null,"draft":null,"leased":null}': 'an object without what is needed',
  },
  lowWindows: {
    '640 by 150, card': 'the lowest window that is tried',
    '640 by 150, modal': 'held in the top layer',
    '640 by 150, inline': 'the page itself scrolls',
    '320 by 256, tab': 'narrow, too, and beside a tab',
    '320 by 256, page of its own': 'narrow, and nothing is around it',
  },
} satisfies Record<string, Record<string, string>>;
