import type { ProgramInput } from '@goodword/protocol';
import type { Translated } from './common-texts.ts';

/** "Thank you." */
const THANK_YOU: Translated = {
  en: 'Thank you.',
  es: 'Gracias.',
  fr: 'Merci.',
  de: 'Vielen Dank.',
  it: 'Grazie.',
  'pt-BR': 'Agradecemos muito.',
  nl: 'Dank u wel.',
  pl: 'Dziękujemy.',
  tr: 'Teşekkür ederiz.',
  ar: 'شكرًا لكم.',
  he: 'תודה רבה.',
  ja: 'ありがとうございました。',
  'zh-Hans': '谢谢您。',
};

/** "Your answers are with the team." */
const ANSWERS_ARRIVED: Translated = {
  en: 'Your answers are with the team at {location.name}.',
  es: 'Sus respuestas ya están en manos del equipo de {location.name}.',
  fr: 'Chez {location.name}, l’équipe a bien reçu vos réponses.',
  de: 'Ihre Antworten sind beim Team von {location.name}.',
  it: 'Le risposte sono arrivate al team di {location.name}.',
  'pt-BR': 'Suas respostas já estão com a equipe de {location.name}.',
  nl: 'Uw antwoorden zijn bij het team van {location.name}.',
  pl: 'Zespół {location.name} ma już te odpowiedzi.',
  tr: '{location.name} ekibi yanıtlarınızı aldı.',
  ar: 'وصلت إجاباتكم إلى فريق {location.name}.',
  he: 'התשובות שלכם הגיעו לצוות של {location.name}.',
  ja: 'ご回答は{location.name}のスタッフに届きました。',
  'zh-Hans': '您的回答已送达{location.name}的团队。',
};

/** The thanks: as plain to who was unhappy as to everybody else. Who makes the first of them warmer leaves the other as it is. */
export const thanksWith = (text: Translated) => ({ title: THANK_YOU, text, unhappy: { title: THANK_YOU, text } });

/** What comes after the questions, at every kind of visit. */
export const AFTER_QUESTIONS = {
  recommend: {
    title: {
      en: 'Would you put in a good word?',
      es: '¿Nos recomendaría a sus amistades?',
      fr: 'Glisseriez-vous un mot en notre faveur ?',
      de: 'Möchten Sie ein gutes Wort für uns einlegen?',
      it: 'Vuole mettere una buona parola per noi?',
      'pt-BR': 'Você nos recomendaria aos amigos?',
      nl: 'Wilt u een goed woordje voor ons doen?',
      pl: 'Czy można prosić o dobre słowo?',
      tr: 'Bizi bir arkadaşınıza tavsiye eder misiniz?',
      ar: 'هل تودّون قول كلمة طيبة عنّا؟',
      he: 'תרצו להגיד עלינו מילה טובה?',
      ja: 'ご友人にひとこと、おすすめしていただけますか？',
      'zh-Hans': '您愿意向朋友推荐我们吗？',
    },
    text: {
      en: 'A friend sees this card, in your own words.',
      es: 'Sus amistades verán esta tarjeta, con lo que usted escriba.',
      fr: 'Vos proches verront cette carte, avec vos mots.',
      de: 'Freunde sehen diese Karte, in Ihren eigenen Worten.',
      it: 'Gli amici vedono questa scheda, con le parole scritte qui.',
      'pt-BR': 'Seus amigos verão este cartão, com as suas palavras.',
      nl: 'Vrienden zien deze kaart, in uw eigen woorden.',
      pl: 'Znajomi zobaczą tę kartkę z wpisanymi tu słowami.',
      tr: 'Arkadaşınız bu kartı sizin sözlerinizle görür.',
      ar: 'سيرى أصدقاؤكم هذه البطاقة بكلماتكم أنتم.',
      he: 'חברים יראו את הכרטיס הזה, במילים שלכם.',
      ja: 'ご友人には、お書きになった言葉のまま、このカードが表示されます。',
      'zh-Hans': '朋友会看到这张卡片，上面是您自己的话。',
    },
    prompt: {
      en: 'What would you tell a friend about {location.name}?',
      es: '¿Qué le contaría a un amigo sobre {location.name}?',
      fr: 'Que diriez-vous de {location.name} à un ami ?',
      de: 'Was würden Sie Freunden über {location.name} erzählen?',
      it: 'Che cosa direbbe di {location.name} a un amico?',
      'pt-BR': 'O que você contaria a um amigo sobre {location.name}?',
      nl: 'Wat zou u een vriend over {location.name} vertellen?',
      pl: 'Co można by powiedzieć znajomym o: {location.name}?',
      tr: 'Bir arkadaşınıza {location.name} hakkında ne anlatırdınız?',
      ar: 'ماذا تقولون لصديق عن {location.name}؟',
      he: 'מה הייתם מספרים לחבר על {location.name}?',
      ja: '{location.name} について、ご友人に何と伝えますか？',
      'zh-Hans': '您会怎样向朋友介绍 {location.name}？',
    },
  },
  followUp: {
    // A role is the location's own word, of whatever gender: only in brackets does it need no article anywhere.
    title: {
      en: 'May the {manager.role|manager} get in touch?',
      es: '¿Puede contactarle alguien del equipo ({manager.role|gerencia})?',
      fr: 'Quelqu’un de l’équipe ({manager.role|responsable}) peut-il vous contacter ?',
      de: 'Darf sich jemand von uns bei Ihnen melden ({manager.role|Leitung})?',
      it: 'Va bene se qualcuno del team ({manager.role|responsabile}) si mette in contatto?',
      'pt-BR': 'Alguém da equipe ({manager.role|gerência}) pode entrar em contato com você?',
      nl: 'Mag iemand van ons ({manager.role|leidinggevende}) contact met u opnemen?',
      pl: 'Czy ktoś z zespołu ({manager.role|kierownictwo}) może się odezwać?',
      tr: 'Sizinle ekibimizden biri ({manager.role|yönetici}) iletişime geçebilir mi?',
      ar: 'هل تسمحون بأن يتواصل معكم أحد أفراد الفريق ({manager.role|الإدارة})؟',
      he: 'האם אפשר שמישהו מהצוות ({manager.role|ההנהלה}) ייצור איתכם קשר?',
      ja: '{manager.role|責任者}からご連絡してもよろしいですか？',
      'zh-Hans': '可以请{manager.role|负责人}与您联系吗？',
    },
    text: {
      en: 'Thank you for telling us. We want to put it right.',
      es: 'Gracias por decírnoslo. Queremos arreglarlo.',
      fr: 'Merci de nous l’avoir dit. Nous voulons arranger les choses.',
      de: 'Danke, dass Sie es uns gesagt haben. Wir möchten es in Ordnung bringen.',
      it: 'Grazie per avercelo detto. Vogliamo rimediare.',
      'pt-BR': 'Agradecemos por nos contar. Queremos resolver isso.',
      nl: 'Dank u wel dat u het ons vertelt. Wij willen het rechtzetten.',
      pl: 'Dziękujemy za szczerość. Chcemy to naprawić.',
      tr: 'Bize anlattığınız için teşekkür ederiz. Bunu düzeltmek istiyoruz.',
      ar: 'شكرًا لإخبارنا. نريد أن نصلح الأمر.',
      he: 'תודה שסיפרתם לנו. אנחנו רוצים לתקן את זה.',
      ja: 'お聞かせいただき、ありがとうございます。誠実に対応したいと考えています。',
      'zh-Hans': '谢谢您告诉我们。我们希望把事情处理好。',
    },
  },
  thanks: thanksWith(ANSWERS_ARRIVED),
} satisfies Pick<ProgramInput, 'recommend' | 'followUp' | 'thanks'>;
