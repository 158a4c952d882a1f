// No native reader has proof-read any language but English yet. A language that somebody has read goes into PROOF_READ.
//
// Names are filled in as they are, so no sentence may bend them: where a language has cases, articles or joined
// prepositions, a noun of ours carries them (pl "miejsca {location.name}") or the name stands in brackets. The customer is
// addressed politely, and nothing gives the customer a gender: French says "J’ai reçu un accueil chaleureux", since "Je me
// suis senti(e) bienvenu(e)" would.
import type { ProgramInput } from '@goodword/protocol';

/** The languages that the ready programs are written in. */
export const READY_LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt-BR',
  'nl',
  'pl',
  'tr',
  'ar',
  'he',
  'ja',
  'zh-Hans',
] as const;
/** The languages whose sentences have been proof-read. */
export const PROOF_READ: readonly string[] = ['en'];
/** A sentence in all languages. */
export type Translated = Record<(typeof READY_LANGUAGES)[number], string>;

/** The score question, about the place that was visited. */
export const RECOMMEND_LOCATION: Translated = {
  en: 'How likely are you to recommend {location.name} to a friend?',
  es: '¿Con qué probabilidad recomendaría {location.name} a sus amistades?',
  fr: 'Quelle est la probabilité que vous recommandiez {location.name} à un proche ?',
  de: 'Wie wahrscheinlich ist es, dass Sie {location.name} Freunden weiterempfehlen?',
  it: 'Con quale probabilità consiglierebbe {location.name} ad amici o conoscenti?',
  'pt-BR': 'Qual é a probabilidade de você recomendar {location.name} aos amigos?',
  nl: 'Hoe waarschijnlijk is het dat u {location.name} aan vrienden aanbeveelt?',
  pl: 'Na ile prawdopodobne jest polecenie miejsca {location.name} znajomym?',
  tr: 'Bir arkadaşınıza {location.name} işletmesini tavsiye etme olasılığınız nedir?',
  ar: 'ما مدى احتمال أن توصوا أصدقاءكم بزيارة {location.name}؟',
  he: 'מה הסבירות שתמליצו לחברים על {location.name}?',
  ja: 'ご友人に{location.name}をどの程度おすすめしたいと思いますか？',
  'zh-Hans': '您有多大可能向朋友推荐{location.name}？',
};

/** The ends of the score question's scale. */
export const LIKELY = {
  low: {
    en: 'Not at all likely',
    es: 'Nada probable',
    fr: 'Pas du tout probable',
    de: 'Überhaupt nicht wahrscheinlich',
    it: 'Per niente probabile',
    'pt-BR': 'Nada provável',
    nl: 'Zeer onwaarschijnlijk',
    pl: 'Zupełnie nieprawdopodobne',
    tr: 'Hiç olası değil',
    ar: 'غير محتمل إطلاقًا',
    he: 'לא סביר כלל',
    ja: 'まったく思わない',
    'zh-Hans': '完全不可能',
  },
  high: {
    en: 'Extremely likely',
    es: 'Extremadamente probable',
    fr: 'Extrêmement probable',
    de: 'Äußerst wahrscheinlich',
    it: 'Estremamente probabile',
    'pt-BR': 'Extremamente provável',
    nl: 'Zeer waarschijnlijk',
    pl: 'Bardzo prawdopodobne',
    tr: 'Son derece olası',
    ar: 'محتمل للغاية',
    he: 'סביר ביותר',
    ja: '強く思う',
    'zh-Hans': '极有可能',
  },
} satisfies Record<string, Translated>;

/** The drivers question, without its drivers. Three of them are asked of each customer, by chance. */
export const DRIVERS_QUESTION = {
  id: 'drivers',
  type: 'drivers',
  pick: 3,
  text: {
    en: 'How true is each of these?',
    es: '¿Hasta qué punto es cierta cada frase?',
    fr: 'Dans quelle mesure chaque phrase est-elle vraie ?',
    de: 'Wie sehr trifft das jeweils zu?',
    it: 'Quanto è vera ognuna di queste frasi?',
    'pt-BR': 'O quanto cada frase é verdadeira para você?',
    nl: 'In hoeverre klopt elke zin voor u?',
    pl: 'Na ile prawdziwe jest każde z tych zdań?',
    tr: 'Bu cümlelerin her biri ne kadar doğru?',
    ar: 'إلى أي مدى تصحّ كل عبارة من هذه العبارات؟',
    he: 'עד כמה נכון כל אחד מהמשפטים?',
    ja: 'それぞれ、どのくらい当てはまりますか？',
    'zh-Hans': '以下每句话在多大程度上符合您的感受？',
  },
  low: {
    en: 'Not at all',
    es: 'Nada',
    fr: 'Pas du tout',
    de: 'Gar nicht',
    it: 'Per niente',
    'pt-BR': 'Nem um pouco',
    nl: 'Helemaal niet',
    pl: 'Wcale',
    tr: 'Hiç',
    ar: 'أبدًا',
    he: 'כלל לא',
    ja: 'まったく違う',
    'zh-Hans': '完全不符合',
  },
  high: {
    en: 'Fully',
    es: 'Por completo',
    fr: 'Tout à fait',
    de: 'Voll und ganz',
    it: 'Del tutto',
    'pt-BR': 'Totalmente',
    nl: 'Helemaal',
    pl: 'W pełni',
    tr: 'Tamamen',
    ar: 'تمامًا',
    he: 'לגמרי',
    ja: 'そのとおり',
    'zh-Hans': '完全符合',
  },
} as const satisfies Partial<ProgramInput['questions'][number]>;

/** The comment question: one for everyone. */
export const COMMENT_QUESTION = {
  id: 'comment',
  type: 'comment',
  text: {
    en: 'What would you tell a friend about it?',
    es: '¿Qué les contaría a sus amistades?',
    fr: 'Qu’en diriez-vous à un proche ?',
    de: 'Was würden Sie Freunden davon erzählen?',
    it: 'Che cosa ne direbbe agli amici?',
    'pt-BR': 'O que você contaria aos amigos sobre isso?',
    nl: 'Wat zou u vrienden hierover vertellen?',
    pl: 'Co można by o tym opowiedzieć znajomym?',
    tr: 'Bir arkadaşınıza bunu nasıl anlatırdınız?',
    ar: 'ماذا ستحكون لأصدقائكم عن هذه التجربة؟',
    he: 'מה הייתם מספרים על כך לחברים?',
    ja: 'ご友人に話すとしたら、どのように伝えますか？',
    'zh-Hans': '如果跟朋友聊起，您会怎么说？',
  },
  hint: {
    en: 'In your own words. Two sentences are plenty.',
    es: 'Con sus propias palabras. Bastan dos frases.',
    fr: 'Avec vos mots. Deux phrases suffisent.',
    de: 'In Ihren eigenen Worten. Zwei Sätze genügen.',
    it: 'Con parole proprie. Due frasi bastano.',
    'pt-BR': 'Com suas próprias palavras. Duas frases bastam.',
    nl: 'In uw eigen woorden. Twee zinnen zijn genoeg.',
    pl: 'Własnymi słowami. Dwa zdania wystarczą.',
    tr: 'Kendi sözlerinizle. İki cümle yeterli.',
    ar: 'بكلماتكم أنتم. جملتان تكفيان.',
    he: 'במילים שלכם. שני משפטים מספיקים.',
    ja: 'ご自身の言葉でどうぞ。二文ほどで十分です。',
    'zh-Hans': '用您自己的话说就好，两句话足够。',
  },
  permission: {
    en: '{site.name} may show my words on its website.',
    es: '{site.name} puede mostrar mis palabras en su propio sitio web.',
    fr: '{site.name} peut afficher mes mots sur son site web.',
    de: '{site.name} darf meine Worte auf der eigenen Website zeigen.',
    it: '{site.name} può mostrare le mie parole sul proprio sito web.',
    'pt-BR': '{site.name} pode mostrar minhas palavras no próprio site.',
    nl: '{site.name} mag mijn woorden op de eigen website tonen.',
    pl: 'Firma {site.name} może pokazać moje słowa na swojej stronie internetowej.',
    tr: '{site.name} sözlerimi kendi internet sitesinde gösterebilir.',
    ar: 'أسمح لشركة {site.name} بعرض كلماتي على موقعها الإلكتروني.',
    he: 'חברת {site.name} רשאית להציג את דבריי באתר שלה.',
    ja: '{site.name}のウェブサイトに私の言葉を掲載してもかまいません。',
    'zh-Hans': '{site.name}可以在其网站上展示我写的话。',
  },
} as const satisfies ProgramInput['questions'][number];
