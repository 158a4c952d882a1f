import type { Funnel } from '@goodword/protocol';

export type FunnelStep = Exclude<keyof Funnel, 'from' | 'to' | 'value' | 'reported' | 'confirmed'>;

export type FunnelMessages = {
  title: string;
  explanation: string;
  steps: Record<FunnelStep, { word: string; counts: string }>;
  machines: string;
  /** Patterns for the page's script, with `{rate}`, `{n}`, `{low}`, `{high}`. */
  rates: Record<'asked' | 'answered' | 'visitors', string>;
  interval: string;
  value: { word: string; counts: string; none: string /** With `{confirmed}` and `{reported}`. */; split: string };
  /** With `{time}`. */
  updated: string;
  loading: string;
  noTokenTitle: string;
  noToken: string;
  refusedTitle: string;
  refused: string;
  /** With `{time}`. */
  away: string;
};

/** The funnel's page is an owner's own, and speaks English. */
export const funnelMessages: FunnelMessages = {
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
};
