import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: 'תגיע אליך שיחה מאת \u2068{who}\u2069',
    email: 'תגיע אליך הודעה מאת \u2068{who}\u2069',
  },
  on: { phone: 'למספר \u2066{contact}\u2069.', email: 'לכתובת \u2066{contact}\u2069.' },
  change: 'שינוי',
};

export default followUp;
