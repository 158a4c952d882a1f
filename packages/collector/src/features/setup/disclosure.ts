import type { Offer, PageOffer, ReviewSite } from '@goodword/protocol';
import { languagePicker } from '../../core/text/language-picker.ts';

/** How it is told that a customer gets something, where the owner has not worded it. `{gain}`: what. */
const SENTENCES = {
  en: 'For this recommendation the customer is offered: {gain} – whatever they say.',
  de: 'Für diese Empfehlung wird der Kundin oder dem Kunden angeboten: {gain} – ganz gleich, was gesagt wird.',
  es: 'Por esta recomendación se ofrece a quien la escribe: {gain}, diga lo que diga.',
  fr: 'Pour cette recommandation, son auteur se voit offrir : {gain}, quoi qu’il en dise.',
  it: 'Per questa raccomandazione a chi la scrive viene offerto: {gain}, qualunque cosa dica.',
  nl: 'Voor deze aanbeveling krijgt de klant aangeboden: {gain}, wat er ook gezegd wordt.',
  pl: 'Za to polecenie klient otrzymuje: {gain} – bez względu na to, co powie.',
  'pt-BR': 'Por esta recomendação, oferece-se a quem a escreve: {gain}, diga o que disser.',
  tr: 'Bu tavsiye için müşteriye sunulan: {gain} – ne söylerse söylesin.',
  ja: 'この推薦に対し、内容にかかわらずお客様に提供されるもの：{gain}',
  'zh-Hans': '无论评价如何，顾客因此推荐可获得：{gain}',
  ar: 'مقابل هذه التوصية يُعرض على العميل: {gain}، أيًّا كان رأيه.',
  he: 'עבור ההמלצה הזו מוצע ללקוח: {gain} – יהיה אשר יאמר.',
} as const;

/** The same where only friends get something. */
const NOTHING = {
  en: 'The customer gets nothing for this recommendation.',
  de: 'Für diese Empfehlung bekommt die Kundin oder der Kunde nichts.',
  es: 'Quien escribe esta recomendación no recibe nada por ella.',
  fr: 'L’auteur de cette recommandation ne reçoit rien en échange.',
  it: 'Chi scrive questa raccomandazione non riceve nulla in cambio.',
  nl: 'De klant krijgt niets voor deze aanbeveling.',
  pl: 'Klient nie otrzymuje nic za to polecenie.',
  'pt-BR': 'Quem escreve esta recomendação não recebe nada por ela.',
  tr: 'Müşteri bu tavsiye için hiçbir şey almaz.',
  ja: 'この推薦に対し、お客様には何も提供されません。',
  'zh-Hans': '顾客不会因此推荐获得任何好处。',
  ar: 'لا يحصل العميل على أي شيء مقابل هذه التوصية.',
  he: 'הלקוח אינו מקבל דבר עבור ההמלצה הזו.',
} as const;

/** The button that takes a code. */
const CLAIM = {
  en: 'Get a code',
  de: 'Code holen',
  es: 'Obtener un código',
  fr: 'Obtenir un code',
  it: 'Ottieni un codice',
  nl: 'Code ophalen',
  pl: 'Odbierz kod',
  'pt-BR': 'Pegar um código',
  tr: 'Kod al',
  ja: 'コードを受け取る',
  'zh-Hans': '领取优惠码',
  ar: 'الحصول على رمز',
  he: 'קבלת קוד',
} as const;

/** A link to a review site. `{site}`: its name. */
const REVIEW = {
  en: 'Write a review on {site}',
  de: 'Bei {site} bewerten',
  es: 'Escribir una reseña en {site}',
  fr: 'Donner un avis sur {site}',
  it: 'Scrivi una recensione su {site}',
  nl: 'Beoordelen op {site}',
  pl: 'Opinia w serwisie {site}',
  'pt-BR': 'Avaliar no {site}',
  tr: '{site} üzerinde değerlendir',
  ja: '{site} にレビューを書く',
  'zh-Hans': '在 {site} 上写评价',
  ar: 'كتابة تقييم على {site}',
  he: 'כתיבת ביקורת ב־{site}',
} as const;

const SITE_NAMES: Record<ReviewSite, string> = {
  google: 'Google',
  facebook: 'Facebook',
  trustpilot: 'Trustpilot',
  tripadvisor: 'Tripadvisor',
  dealerrater: 'DealerRater',
  cars: 'Cars.com',
};

const inLanguage = (language: string) => languagePicker({ asked: language, written: 'en' });

/** What a link to a review site says, to everybody in the same words. */
export function reviewLabel(site: ReviewSite, language: string): string {
  return inLanguage(language)(REVIEW).replace('{site}', () => SITE_NAMES[site]);
}

/** What an offer says in one language; what a customer gains, or that they gain nothing, worded by the owner or by us. */
export function speakOffer(offer: Offer, language: string): PageOffer {
  const say = languagePicker({ asked: language, written: offer.language });
  const { id, customer, disclosure } = offer;
  const friend = say(offer.friend);
  const claim = inLanguage(language)(CLAIM);
  if (customer === undefined) return { id, friend, claim, disclosure: inLanguage(language)(NOTHING) };
  const gain = say(customer);
  const sentence = inLanguage(language)(SENTENCES).replace('{gain}', () => gain);
  return { id, friend, claim, customer: gain, disclosure: disclosure === undefined ? sentence : say(disclosure) };
}

/** Whether an offer stands on a local day, `YYYY-MM-DD`. */
export function isOfferOn({ enabled, from, until }: Offer, day: string): boolean {
  return enabled && (from === undefined || from <= day) && (until === undefined || day <= until);
}
