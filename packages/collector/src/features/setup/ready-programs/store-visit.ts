import type { ProgramInput } from '@goodword/protocol';
import { AFTER_QUESTIONS } from './after-questions.ts';
import { COMMON_DRIVERS } from './common-drivers.ts';
import { COMMENT_QUESTION, DRIVERS_QUESTION, LIKELY, RECOMMEND_LOCATION } from './common-texts.ts';

/** After a visit to a store. */
export const STORE_VISIT: ProgramInput = {
  id: 'store-visit',
  name: 'After a visit to a store',
  language: 'en',
  questions: [
    { id: 'score', type: 'score', text: RECOMMEND_LOCATION, ...LIKELY, required: true },
    {
      ...DRIVERS_QUESTION,
      items: [
        { id: 'welcome', text: COMMON_DRIVERS.welcome },
        { id: 'at-ease', text: COMMON_DRIVERS['at-ease'] },
        { id: 'time', text: COMMON_DRIVERS.time },
        { id: 'listened', text: COMMON_DRIVERS.listened },
        { id: 'trust', text: COMMON_DRIVERS.trust },
        { id: 'free', text: COMMON_DRIVERS.free },
        { id: 'mattered', text: COMMON_DRIVERS.mattered },
        {
          id: 'care',
          text: {
            en: 'They cared what I needed',
            es: 'Les importó lo que necesitaba',
            fr: 'Mes besoins comptaient pour eux',
            de: 'Mein Anliegen war ihnen wichtig',
            it: 'Avevano a cuore le mie esigenze',
            'pt-BR': 'Se importaram com o que eu precisava',
            nl: 'Mijn wensen deden er echt toe',
            pl: 'Moje potrzeby były ważne',
            tr: 'İhtiyacımı önemsediler',
            ar: 'اهتموا بما أحتاج إليه',
            he: 'היה אכפת להם מהצרכים שלי',
            ja: '希望を大事にしてもらえました',
            'zh-Hans': '他们在意我的需要',
          },
        },
        {
          id: 'inspired',
          text: {
            en: 'It gave me new ideas',
            es: 'Me dio nuevas ideas',
            fr: 'Cela m’a donné des idées',
            de: 'Es hat mich auf neue Ideen gebracht',
            it: 'Mi ha dato nuove idee',
            'pt-BR': 'Me deu novas ideias',
            nl: 'Het gaf me nieuwe ideeën',
            pl: 'Ta wizyta mnie zainspirowała',
            tr: 'Bana yeni fikirler verdi',
            ar: 'منحني ذلك أفكارًا جديدة',
            he: 'זה נתן לי רעיונות חדשים',
            ja: '新しい発見がありました',
            'zh-Hans': '给了我新的灵感',
          },
        },
        {
          id: 'passion',
          text: {
            en: 'They love what they do',
            es: 'Les apasiona lo que hacen',
            fr: 'L’équipe aime ce qu’elle fait',
            de: 'Man spürt die Freude an der Arbeit',
            it: 'Amano quello che fanno',
            'pt-BR': 'Eles amam o que fazem',
            nl: 'Ze houden van wat ze doen',
            pl: 'Czuć, że kochają to, co robią',
            tr: 'İşlerini severek yapıyorlar',
            ar: 'يحبّون عملهم',
            he: 'הם אוהבים את מה שהם עושים',
            ja: '仕事への愛情が伝わってきました',
            'zh-Hans': '他们热爱自己的工作',
          },
        },
      ],
    },
    COMMENT_QUESTION,
  ],
  ...AFTER_QUESTIONS,
};
