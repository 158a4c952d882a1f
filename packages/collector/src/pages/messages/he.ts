import type { VisitKind } from '@goodword/protocol';
import { isolated } from '../isolated.ts';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'ביקור',
  purchase: 'קנייה',
  service: 'ביקור שירות',
  meal: 'ארוחה',
};

export const he: Messages = {
  language: 'he',
  aCustomer: 'לקוח או לקוחה',
  about: ({ name, place }) => `${isolated(name)} על ${isolated(place)}`,
  quoted: (words) => `”${words}”`,
  leftAfter: ({ kind, day }) => `נכתב אחרי ${kinds[kind]} ב־${day}`,
  leftOn: (day) => `נכתב ב־${day}`,
  visitNotChecked: 'לא בדקנו את הביקור.',
  howWeKnow: 'איך אנחנו יודעים',
  whatThisMeans: 'מה זה אומר',
  provenSource: ({ kind, day, site, place }) =>
    `רישום חתום של ${isolated(site)} מאשר ${kinds[kind]} אצל ${isolated(place)} ב־${day}. המילים האלה הושארו איתו, פעם אחת.`,
  unprovenSource: ({ site }) =>
    `המילים האלה הגיעו דרך הדפים של ${isolated(site)}, בלי רישום של ביקור. אלה המילים של מי שכתב אותן.`,
  wordsAreTheirs: ({ site }) => `אין באפשרות ${isolated(site)} לשנות אותן. מי שכתב אותן יכול להסיר אותן בכל עת.`,
  everyoneMayRecommend: 'כל מי שעונה יכול להמליץ, יהיה הציון אשר יהיה.',
  seeAll: { one: 'להמלצה', two: 'לשתי ההמלצות', other: 'לכל {count} ההמלצות' },
  readItAll: 'לקריאת הכול',
  readOn: 'להמשך קריאה',
  sharedWithYou: 'מישהו שיתף איתך את המקום הזה.',
  mapAndDirections: 'מפה והוראות הגעה',
  visit: 'לאתר',
  call: 'חיוג',
  photoOf: (place) => `${isolated(place)}, מבט מבחוץ`,
  hours: {
    open: 'פתוח',
    closed: 'סגור',
    until: (time) => ` היום עד ${time}`,
    allDay: ' היום כל היום',
    opens: (next) =>
      ` עכשיו. נפתח ${next.day === 'weekday' ? `ב${next.name}` : next.day === 'today' ? 'היום' : 'מחר'} ב־${next.time}`,
    now: ' עכשיו',
    all: 'כל שעות הפתיחה',
  },
  offer: {
    from: (name) => (name ? `עבורך, מאת ${isolated(name)}` : 'עבורך'),
    sayCode: 'יש למסור את הקוד הזה בדלפק',
    comma: ', ',
    until: (day) => `עד ${day}`,
    copy: 'העתקה',
    copied: 'הועתק',
    over: (day) => `ההטבה הזאת הסתיימה ב־${day}. המילים נשארות כפי שהיו.`,
  },
  beenHere: 'כבר היית כאן?',
  sayItYourWay: 'במילים שלך, לטוב ולרע.',
  recommendToo: 'גם אני רוצה להמליץ',
  reportLink: 'דיווח',
  withdrawLink: 'הסרת המילים שלי',
  withdraw: {
    title: 'הסרת המילים שלך',
    explanation: (place) =>
      `המילים והשם שלך נעלמים מיד מהדף ומהתמונה שלו, ואנחנו לא שומרים מהם דבר. הקישור שלך יוביל אז אל ${isolated(place)}.`,
    limits: 'עותק שמישהו כבר שמר, או תצוגה מקדימה בצ׳אט, אינם בהישג ידנו.',
    button: 'הסרת המילים שלי',
    busy: 'בתהליך הסרה',
    missing: 'כדי להסיר מילים דרוש הקישור הפרטי שקיבלת בעת השיתוף. כשפותחים אותו, מופיע בדף הזה כפתור.',
    refused: 'הקישור הפרטי הזה אינו שייך למילים האלה. דבר לא השתנה.',
    failed: 'זה לא הצליח. המילים שלך כפי שהיו. אפשר לנסות שוב.',
    needsScript: 'סקריפט קטן קורא את הקישור הפרטי שלך, כך שהוא לא נשלח לפני הלחיצה על הכפתור. יש לאפשר כאן סקריפטים.',
    doneTitle: 'המילים שלך הוסרו',
    done: (place) => `דבר מהן לא נשמר. מי שפותח עכשיו את הקישור שלך רואה רק את ${isolated(place)}.`,
    see: (place) => `אל ${isolated(place)}`,
  },
  survey: { needsScript: 'את השאלות שואל סקריפט קטן. יש לאפשר כאן סקריפטים.' },
  gone: {
    withdrawnTitle: 'המילים האלה הוסרו',
    withdrawn: 'מי שכתב אותן הסיר אותן. דבר מהן לא נשמר.',
    unknownTitle: 'אין דבר בקישור הזה',
    unknown: 'אולי הוא הועתק בלי האותיות האחרונות. אפשר לבקש אותו שוב במקום שבו מצאת אותו.',
  },
};
