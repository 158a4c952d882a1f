import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'הביקור שלך ב{day}',
    purchase: 'הקנייה שלך ב{day}',
    service: 'ביקור השירות שלך ב{day}',
    meal: 'הארוחה שלך ב{day}',
  },
  noThanks: 'לא, תודה',
  thanks: {
    phone: 'תגיע אליך שיחה מאת \u2068{who}\u2069',
    email: 'תגיע אליך הודעה מאת \u2068{who}\u2069',
    on: { phone: 'למספר \u2066{contact}\u2069.', email: 'לכתובת \u2066{contact}\u2069.' },
    change: 'שינוי',
    plain: 'תודה רבה.',
    published: 'המילים שלך פומביות.',
    withdraw: 'להסיר אותן',
    keep: 'כדאי לשמור את הקישור: הוא מסיר את המילים שלך בכל עת.',
    mail: 'לשלוח אליי',
  },
  followUp: {
    who: 'ההנהלה',
    choice: { phone: 'להתקשר אליי', email: 'לכתוב אליי' },
    field: { phone: 'המספר שלך', email: 'כתובת האימייל שלך' },
    wrong: {
      phone: 'נראה שחסרות כמה ספרות.',
      email: 'כתובת נראית כך: \u2066name@example.com\u2069.',
    },
    wording: {
      phone: 'יש להשתמש במספר הזה כדי להתקשר אליי בעניין הביקור הזה, ולא לשום דבר אחר.',
      email: 'יש להשתמש בכתובת הזאת כדי לכתוב אליי בעניין הביקור הזה, ולא לשום דבר אחר.',
    },
    tickFirst: 'קודם צריך לסמן את התיבה, כדי שיהיה מותר לנו.',
    ask: { phone: 'לבקש שיחה', email: 'לבקש תשובה' },
  },
  share: {
    words: 'המילים שלך',
    name: 'שם פרטי, לא חובה',
    useComment: 'להשתמש במה שכתבתי',
    someone: 'לקוח או לקוחה',
    edit: 'עריכה',
    wording:
      'עם השליחה או הלחיצה על ״סיום״ המילים והשם שלך נעשים פומביים: בדף על המקום הזה ובדפים של {site}. אפשר להסיר אותם.',
    by: {
      email: 'שליחה באימייל',
      sms: 'שליחה בהודעה',
      whatsapp: 'שליחה בוואטסאפ',
      facebook: 'שיתוף בפייסבוק',
      x: 'פרסום ב־X',
      copy: 'העתקת קישור',
      device: 'שיתוף',
    },
    done: 'סיום',
  },
};

export default after;
