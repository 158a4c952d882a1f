import type { Offer } from '@goodword/protocol';
import { languagePicker } from './language-picker.ts';

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

/** An offer in one language. */
export interface SpokenOffer {
  id: string;
  friend: string;
  customer?: string;
  /** Who reads the customer's words is told this. Absent: customers get nothing. */
  disclosure?: string;
}

/** What an offer says in one language; where a customer gains anything, that is disclosed, worded by the owner or by us. */
export function speakOffer(offer: Offer, language: string): SpokenOffer {
  const say = languagePicker({ asked: language, written: offer.language });
  const { customer, disclosure } = offer;
  if (customer === undefined) return { id: offer.id, friend: say(offer.friend) };
  const gain = say(customer);
  const sentence = languagePicker({ asked: language, written: 'en' })(SENTENCES);
  return {
    id: offer.id,
    friend: say(offer.friend),
    customer: gain,
    disclosure: disclosure === undefined ? sentence.replace('{gain}', () => gain) : say(disclosure),
  };
}

/** Whether an offer stands on a local day, `YYYY-MM-DD`. */
export function isOfferOn({ enabled, from, until }: Offer, day: string): boolean {
  return enabled && (from === undefined || from <= day) && (until === undefined || day <= until);
}
