import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASKED_SURVEY } from './asked-survey.mjs';
import { bundlePeer } from './bundle-peer.mjs';
import { PEERS } from './install-peers.mjs';

const VERSION = PEERS['posthog-js'];
const TOKEN = 'phc_bench';
const SHOWN = ['[class^="PostHogSurvey"]', '.ratings-number'];

/**
 * What a project is told that has surveys and nothing else switched on. This and the replies below were written by hand
 * after what posthog-js reads; none was recorded from a server of PostHog's.
 */
const REMOTE_CONFIG = {
  token: TOKEN,
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: true,
  autocaptureExceptions: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  sessionRecording: false,
  heatmaps: false,
  surveys: true,
  productTours: false,
  conversations: false,
  logs: { captureConsoleLogs: false },
  defaultIdentifiedOnly: true,
  siteApps: [],
  isAuthenticated: false,
  toolbarParams: {},
};

const SURVEYS = {
  surveys: [
    {
      id: 'bench',
      name: 'After a visit',
      description: '',
      type: 'popover',
      linked_flag_key: null,
      targeting_flag_key: null,
      internal_targeting_flag_key: null,
      questions: [
        {
          id: 'score',
          type: 'rating',
          display: 'number',
          scale: 10,
          question: ASKED_SURVEY.score,
          lowerBoundLabel: ASKED_SURVEY.low,
          upperBoundLabel: ASKED_SURVEY.high,
          buttonText: ASKED_SURVEY.next,
        },
        { id: 'comment', type: 'open', question: ASKED_SURVEY.comment, optional: true, buttonText: ASKED_SURVEY.send },
      ],
      conditions: null,
      appearance: {},
      start_date: '2026-01-01T00:00:00Z',
      end_date: null,
      current_iteration: null,
      current_iteration_start_date: null,
      schedule: 'once',
      enable_partial_responses: true,
    },
  ],
  survey_config: null,
};

const FLAGS = { flags: {}, errorsWhileComputingFlags: false, requestId: 'bench', evaluatedAt: 1_767_225_600_000 };

/** PostHog twice: by its script tag, as its documentation says, and as the smallest bundle that still asks. */
export async function posthog({ folder, vendor }) {
  const dist = join(folder, 'node_modules/posthog-js/dist');
  const host = `${vendor.url}/posthog`;
  answerAsPosthog(vendor);
  for (const [path, name] of [
    ['array.js', 'array.js'],
    [`${VERSION}/surveys.js`, 'surveys.js'],
  ]) {
    vendor.add(`/posthog/static/${path}`, { type: 'js', content: await readFile(join(dist, name)) });
  }
  const { script } = await bundlePeer({ folder, name: 'posthog-slim', code: slimCode(host) });
  vendor.add('/posthog/slim.js', { type: 'js', content: script });
  return [
    {
      id: 'posthog-tag',
      name: `PostHog surveys ${VERSION}, script tag`,
      tag: `<script>${stub(host)}</script>
<script async crossorigin="anonymous" src="${host}/static/array.js"></script>`,
      shown: SHOWN,
    },
    {
      id: 'posthog-slim',
      name: `PostHog surveys ${VERSION}, slim bundle`,
      tag: `<script async src="${host}/slim.js"></script>`,
      shown: SHOWN,
    },
  ];
}

/** The configuration is a script for the tag, and JSON for the bundle, which loads no scripts. */
function answerAsPosthog(vendor) {
  const config = JSON.stringify(REMOTE_CONFIG);
  const script = `(window._POSTHOG_REMOTE_CONFIG ||= {})['${TOKEN}'] = { config: ${config}, siteApps: [] };`;
  vendor.add(`/posthog/array/${TOKEN}/config.js`, { type: 'js', content: script });
  const json = { config: REMOTE_CONFIG, surveys: SURVEYS, flags: FLAGS, events: { status: 'Ok' } };
  for (const [path, name] of [
    [`array/${TOKEN}/config`, 'config'],
    ['api/surveys/', 'surveys'],
    ['flags/', 'flags'],
    ['i/v0/e/', 'events'],
    ['e/', 'events'],
  ]) {
    vendor.add(`/posthog/${path}`, { type: 'json', content: JSON.stringify(json[name]) });
  }
}

// PostHog takes a browser that is driven for a bot and drops its events; a customer's it would not.
const NO_BOT = 'opt_out_useragent_filter: true';

/** All that array.js needs of PostHog's snippet, which is longer: the calls that wait for it. */
function stub(host) {
  const options = `{ api_host: '${host}', defaults: '2026-01-30', ${NO_BOT} }`;
  return `(window.posthog = [])._i = [['${TOKEN}', ${options}, 'posthog']]; posthog.__SV = 1;`;
}

function slimCode(host) {
  return `
import posthog from 'posthog-js/dist/module.slim.no-external';
import { SurveysExtensions } from 'posthog-js/dist/extension-bundles';
import 'posthog-js/dist/surveys';
posthog.init('${TOKEN}', {
  api_host: '${host}',
  __extensionClasses: SurveysExtensions,
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
  ${NO_BOT},
});
`;
}
