import { asset } from '../../core/pages/asset.ts';
import { Mark } from '../../core/pages/icons.tsx';
import { type Page, renderPage } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { type FunnelMessages, type FunnelStep, funnelMessages } from './funnel-messages.ts';

const STYLE = asset('funnel.css');
const SCRIPT = asset('funnel.client.js');

export type FunnelModel = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  /** Path of this collector that answers with the funnel: `/v1/reports/funnel`. */
  endpoint: string;
};

type RateOf = keyof FunnelMessages['rates'];

/**
 * The steps in the order of the story. `of` stands where the step is a part of an earlier one, so that a rate means
 * something; a share is no part of an advocate, who may open three.
 */
const STEPS: readonly { step: FunnelStep; of?: RateOf }[] = [
  { step: 'asked' },
  { step: 'answered', of: 'asked' },
  { step: 'promoters', of: 'answered' },
  { step: 'invited', of: 'answered' },
  { step: 'advocates', of: 'answered' },
  { step: 'shares' },
  { step: 'previews' },
  { step: 'visitors' },
  { step: 'conversions', of: 'visitors' },
];

/** `/funnel#token=sec_…`: counts as they grow. Holds none itself; its script asks with the token from the fragment. */
export function renderFunnelPage(model: FunnelModel, messages: Messages = messagesFor(model.language)): Page {
  const funnel = funnelMessages;
  return renderPage({
    messages,
    title: funnel.title,
    style: STYLE,
    script: SCRIPT,
    data: {
      'data-endpoint': model.endpoint,
      'data-interval': funnel.interval,
      'data-updated': funnel.updated,
      'data-away': funnel.away,
      'data-split': funnel.value.split,
      'data-none': funnel.value.none,
    },
    head: <meta name="referrer" content="no-referrer" />,
    body: (
      <main>
        <header class="head">
          <Mark />
          <h1>{funnel.title}</h1>
          <p class="quiet">{funnel.explanation}</p>
          <p id="status" class="status">
            {funnel.loading}
          </p>
        </header>
        <section id="no-token" class="card message" role="alert" hidden>
          <h2>{funnel.noTokenTitle}</h2>
          <p>{funnel.noToken}</p>
        </section>
        <section id="refused" class="card message" role="alert" hidden>
          <h2>{funnel.refusedTitle}</h2>
          <p>{funnel.refused}</p>
        </section>
        <ol id="steps" class="card" hidden>
          {STEPS.map(({ step, of }) => (
            <li key={step} data-step={step} data-of={of} data-pattern={of && funnel.rates[of]}>
              <div class="what">
                <h2>
                  {funnel.steps[step].word}
                  {step === 'previews' && <span class="chip">{funnel.machines}</span>}
                </h2>
                <p class="quiet">{funnel.steps[step].counts}</p>
              </div>
              <Count />
              {of && <Rate />}
            </li>
          ))}
          <li data-value>
            <div class="what">
              <h2>{funnel.value.word}</h2>
              <p class="quiet">{funnel.value.counts}</p>
            </div>
            <p class="money" />
            <p class="split quiet" />
          </li>
        </ol>
      </main>
    ),
  });
}

function Count() {
  return (
    <p class="count">
      <span class="grown" />
      <span class="number" />
    </p>
  );
}

/** The rate in words, and its 95 % interval on a line from 0 to 100 %. */
function Rate() {
  return (
    <div class="rate">
      <p>
        <span class="share" /> <span class="interval quiet" />
      </p>
      <svg width="100%" height="8" aria-hidden="true">
        <rect class="track" y="3.5" width="100%" height="1" />
        <rect class="range" y="1" height="6" rx="3" />
        <circle class="point" cy="4" r="4" />
      </svg>
    </div>
  );
}
