import type { ProgramInput } from '@goodword/protocol';
import type { Translated } from './common-texts.ts';

/**
 * Asked of those who would rather not recommend, without its options. It stands after the drivers, so that everybody is
 * asked those under the same conditions, and decides nothing about what comes after the questions.
 */
export const WHAT_WENT_WRONG = {
  id: 'problem',
  type: 'choice',
  showIf: { answer: 'score', atMost: 6 },
  many: true,
  shuffle: true,
  text: {
    en: 'What went wrong?',
    es: '¿Qué salió mal?',
    fr: 'Qu’est-ce qui s’est mal passé ?',
    de: 'Was ist schiefgelaufen?',
    it: 'Che cosa è andato storto?',
    'pt-BR': 'O que deu errado?',
    nl: 'Wat ging er mis?',
    pl: 'Co poszło nie tak?',
    tr: 'Ne ters gitti?',
    ar: 'ما الذي لم يسر على ما يرام؟',
    he: 'מה השתבש?',
    ja: 'どのような点に問題がありましたか？',
    'zh-Hans': '哪里出了问题？',
  },
  other: {
    en: 'Something else',
    es: 'Otra cosa',
    fr: 'Autre chose',
    de: 'Etwas anderes',
    it: 'Altro',
    'pt-BR': 'Outra coisa',
    nl: 'Iets anders',
    pl: 'Coś innego',
    tr: 'Başka bir şey',
    ar: 'شيء آخر',
    he: 'משהו אחר',
    ja: 'そのほか',
    'zh-Hans': '其他',
  },
} as const satisfies Partial<ProgramInput['questions'][number]>;

/** What can go wrong at several kinds of visit. */
export const COMMON_PROBLEMS = {
  wait: {
    en: 'It took too long',
    es: 'Tardó demasiado',
    fr: 'C’était trop long',
    de: 'Es hat zu lange gedauert',
    it: 'C’è voluto troppo tempo',
    'pt-BR': 'Demorou demais',
    nl: 'Het duurde te lang',
    pl: 'Trwało to za długo',
    tr: 'Çok uzun sürdü',
    ar: 'استغرق الأمر وقتًا طويلًا',
    he: 'זה לקח יותר מדי זמן',
    ja: '時間がかかりすぎました',
    'zh-Hans': '花的时间太长',
  },
  cost: {
    en: 'It cost more than I expected',
    es: 'Costó más de lo que esperaba',
    fr: 'C’était plus cher que prévu',
    de: 'Es war teurer als erwartet',
    it: 'È costato più del previsto',
    'pt-BR': 'Custou mais do que eu esperava',
    nl: 'Het kostte meer dan verwacht',
    pl: 'Wyszło drożej, niż się zapowiadało',
    tr: 'Beklediğimden pahalıya geldi',
    ar: 'كانت التكلفة أعلى مما توقعت',
    he: 'זה עלה יותר ממה שציפיתי',
    ja: '思ったより費用がかかりました',
    'zh-Hans': '花费超出预期',
  },
  treatment: {
    en: 'I was not treated well',
    es: 'No me trataron bien',
    fr: 'On a manqué d’égards envers moi',
    de: 'Ich wurde nicht gut behandelt',
    it: 'Non mi hanno trattato bene',
    'pt-BR': 'Não me trataram bem',
    nl: 'Ik ben niet goed behandeld',
    pl: 'Źle mnie potraktowano',
    tr: 'Bana iyi davranılmadı',
    ar: 'لم تكن المعاملة جيدة',
    he: 'לא התייחסו אליי יפה',
    ja: '対応がよくありませんでした',
    'zh-Hans': '没有得到好的对待',
  },
} satisfies Record<string, Translated>;
