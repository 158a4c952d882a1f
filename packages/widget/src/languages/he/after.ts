import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'לא, תודה',
  thankYou: 'תודה רבה.',
  share: {
    words: 'המילים שלך',
    name: 'שם פרטי, לא חובה',
    useComment: 'להשתמש במה שכתבתי',
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
  seldom: () => import('./seldom.ts'),
};

export default after;
