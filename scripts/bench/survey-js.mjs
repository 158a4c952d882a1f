import { ASKED_SURVEY } from './asked-survey.mjs';
import { bundlePeer } from './bundle-peer.mjs';
import { PEERS } from './install-peers.mjs';

/** SurveyJS in one bundle, the survey too, so that no server is asked; with the style sheet that brings no font. */
export async function surveyJs({ folder, vendor }) {
  const { script, styles } = await bundlePeer({ folder, name: 'survey-js', code: code() });
  vendor.add('/survey-js/survey.js', { type: 'js', content: script });
  vendor.add('/survey-js/survey.css', { type: 'css', content: styles });
  return [
    {
      id: 'survey-js',
      name: `SurveyJS ${PEERS['survey-js-ui']}`,
      tag: `<link rel="stylesheet" href="${vendor.url}/survey-js/survey.css">
<div id="survey"></div>
<script async src="${vendor.url}/survey-js/survey.js"></script>`,
      shown: ['.sd-rating__item'],
    },
  ];
}

function code() {
  const rating = {
    type: 'rating',
    name: 'score',
    title: ASKED_SURVEY.score,
    rateMin: 0,
    rateMax: 10,
    // Where the numbers need a second line it would otherwise show a closed list.
    displayMode: 'buttons',
    minRateDescription: ASKED_SURVEY.low,
    maxRateDescription: ASKED_SURVEY.high,
    isRequired: true,
  };
  const comment = { type: 'comment', name: 'comment', title: ASKED_SURVEY.comment };
  const survey = {
    pages: [{ elements: [rating] }, { elements: [comment] }],
    pageNextText: ASKED_SURVEY.next,
    completeText: ASKED_SURVEY.send,
  };
  return `
import { Model } from 'survey-core';
import 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
new Model(${JSON.stringify(survey)}).render(document.getElementById('survey'));
`;
}
