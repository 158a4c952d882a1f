import type { ProgramInput } from '@goodword/protocol';
import { AFTER_QUESTIONS } from './after-questions.ts';
import { COMMON_DRIVERS } from './common-drivers.ts';
import { COMMENT_QUESTION, DRIVERS_QUESTION, LIKELY, RECOMMEND_LOCATION } from './common-texts.ts';
import { PROMPTS } from './prompts.ts';

/** After a vehicle was bought and driven home. */
export const VEHICLE_SALE: ProgramInput = {
  id: 'vehicle-sale',
  name: 'After a vehicle sale',
  language: 'en',
  questions: [
    { id: 'score', type: 'score', text: RECOMMEND_LOCATION, ...LIKELY, required: true },
    {
      ...DRIVERS_QUESTION,
      items: [
        { id: 'welcome', text: COMMON_DRIVERS.welcome },
        { id: 'time', text: COMMON_DRIVERS.time },
        { id: 'listened', text: COMMON_DRIVERS.listened },
        { id: 'trust', text: COMMON_DRIVERS.trust },
        { id: 'free', text: COMMON_DRIVERS.free },
        { id: 'fair', text: COMMON_DRIVERS.fair },
        { id: 'sure', text: COMMON_DRIVERS.sure },
        { id: 'promise', text: COMMON_DRIVERS.promise },
        {
          id: 'joy',
          text: {
            en: 'They shared my excitement',
            es: 'Compartieron mi alegría',
            fr: 'On a partagé ma joie',
            de: 'Man hat sich mit mir gefreut',
            it: 'Hanno condiviso la mia gioia',
            'pt-BR': 'Compartilharam minha alegria',
            nl: 'Ze deelden mijn enthousiasme',
            pl: 'Cieszono się razem ze mną',
            tr: 'Heyecanımı paylaştılar',
            ar: 'شاركوني فرحتي',
            he: 'הם שמחו יחד איתי',
            ja: '一緒に喜んでもらえました',
            'zh-Hans': '他们和我一样开心',
          },
        },
        {
          id: 'delivery',
          text: {
            en: 'Delivery day felt special',
            es: 'La entrega fue un momento especial',
            fr: 'La livraison a été un beau moment',
            de: 'Die Übergabe war etwas Besonderes',
            it: 'La consegna è stata speciale',
            'pt-BR': 'A entrega foi um momento especial',
            nl: 'De aflevering voelde bijzonder',
            pl: 'Odbiór auta był wyjątkową chwilą',
            tr: 'Teslim anı özel hissettirdi',
            ar: 'كانت لحظة الاستلام مميزة',
            he: 'רגע המסירה היה מיוחד',
            ja: '納車は特別なひとときでした',
            'zh-Hans': '交车那一刻很特别',
          },
        },
      ],
    },
    COMMENT_QUESTION,
  ],
  ...AFTER_QUESTIONS,
  recommend: { ...AFTER_QUESTIONS.recommend, prompt: PROMPTS.vehicleSale },
};
