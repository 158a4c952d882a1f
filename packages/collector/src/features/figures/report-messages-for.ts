import { nearestLanguage } from '../../core/text/nearest-language.ts';
import { ar } from './messages/ar.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { he } from './messages/he.ts';
import { it } from './messages/it.ts';
import { ja } from './messages/ja.ts';
import { nl } from './messages/nl.ts';
import { pl } from './messages/pl.ts';
import { ptBR } from './messages/pt-BR.ts';
import { tr } from './messages/tr.ts';
import { zhHans } from './messages/zh-Hans.ts';
import type { ReportMessages } from './report-messages.ts';

/** English first: it is what there is where no other is near. */
export const REPORT_LANGUAGES: readonly ReportMessages[] = [en, ar, de, es, fr, he, it, ja, nl, pl, ptBR, tr, zhHans];
const TAGS = REPORT_LANGUAGES.map(({ language }) => language);

/** The sentences in the wanted language (BCP 47), else in the nearest that there is, else in English. */
export function reportMessagesFor(language: string): ReportMessages {
  const nearest = nearestLanguage(language, TAGS);
  return REPORT_LANGUAGES.find((messages) => messages.language === nearest) ?? en;
}
