import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'עדיף לא לומר',
  other: 'במילים שלך',
  smileys: ['רע מאוד', 'רע', 'ככה־ככה', 'טוב', 'טוב מאוד'],
  thumbs: { down: 'לא טוב', up: 'טוב' },
  many: 'אפשר לבחור את כל מה שמתאים.',
  ranking: 'נוגעים לפי הסדר: החשוב ביותר ראשון.',
  ranked: '\u2068{item}\u2069, מקום {place}',
  date: { today: 'היום', yesterday: 'אתמול', other: 'יום אחר', future: 'אפשר לבחור את היום או יום מוקדם יותר.' },
  location: {
    search: 'שם, עיר או רחוב',
    near: 'לפי המיקום שלי',
    looking: 'מחפשים',
    notLocated: 'לא ניתן לקבל את המיקום שלך. אפשר לחפש לפי שם.',
    none: 'לא נמצא דבר. אפשר לנסות עיר או רחוב.',
    failed: 'החיפוש לא הצליח. אפשר לנסות שוב.',
    found: { one: 'מקום אחד', two: 'שני מקומות', other: '{count} מקומות' },
    part: 'מוצגות {shown} מתוך {total}.',
  },
  missingTick: 'כדי להמשיך צריך לסמן את התיבה.',
  visit: {
    visit: 'הביקור שלך ב{day}',
    purchase: 'הקנייה שלך ב{day}',
    service: 'ביקור השירות שלך ב{day}',
    meal: 'הארוחה שלך ב{day}',
  },
};

export default questions;
