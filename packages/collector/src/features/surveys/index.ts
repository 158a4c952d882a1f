import type { Scopes } from '../../core/http/scopes.ts';
import type { WidgetParts } from '../widget/index.ts';
import { getAfterSurvey } from './get-after-survey.ts';
import { getConfig } from './get-config.ts';
import { getSurveyPage } from './get-survey-page.ts';

export { findResponse } from './find-response.ts';
export { responseInLog } from './response-in-log.ts';
export { foldResponse, type ResponseRow, responses } from './response-view.ts';
export { settle } from './settle.ts';
export { settleBeforeReading } from './settle-before-reading.ts';

/** Puts the routes of this feature where they belong. */
export function register({ pages, people }: Scopes, parts: WidgetParts): void {
  getConfig(pages, parts);
  getAfterSurvey(pages, parts);
  getSurveyPage(people, parts);
}
