import { ASKED_SURVEY } from './asked-survey.mjs';
import { bundlePeer } from './bundle-peer.mjs';
import { PEERS } from './install-peers.mjs';

/** Sentry has no survey, but a form that comes nearest: the bare client with nothing but that form, opened at once. */
export async function sentry({ folder, vendor }) {
  const { script } = await bundlePeer({ folder, name: 'sentry', code: code(vendor.url) });
  vendor.add('/sentry/form.js', { type: 'js', content: script });
  return [
    {
      id: 'sentry',
      name: `Sentry feedback ${PEERS['@sentry/browser']}, bare client (a form)`,
      tag: `<script async src="${vendor.url}/sentry/form.js"></script>`,
      shown: ['#sentry-feedback', 'textarea'],
    },
  ];
}

function code(vendorUrl) {
  const options = {
    autoInject: false,
    showName: false,
    showEmail: false,
    enableScreenshot: false,
    formTitle: ASKED_SURVEY.shop,
    messageLabel: ASKED_SURVEY.comment,
    messagePlaceholder: '',
    submitButtonLabel: ASKED_SURVEY.send,
  };
  return `
import { BrowserClient, defaultStackParser, getCurrentScope, makeFetchTransport } from '@sentry/browser';
import { feedbackIntegration } from '@sentry/browser';
const feedback = feedbackIntegration(${JSON.stringify(options)});
const client = new BrowserClient({
  dsn: '${vendorUrl.replace('://', '://bench@')}/1',
  transport: makeFetchTransport,
  stackParser: defaultStackParser,
  integrations: [feedback],
});
getCurrentScope().setClient(client);
client.init();
feedback.createForm().then((form) => {
  form.appendToDom();
  form.open();
});
`;
}
