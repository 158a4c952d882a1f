import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'המילים שלך פומביות.',
  withdraw: 'להסיר אותן',
  keep: 'כדאי לשמור את הקישור: הוא מסיר את המילים שלך בכל עת.',
  mail: 'לשלוח אליי',
  apps: 'אפליקציות',
  scan: 'סורקים בטלפון וממשיכים שם.',
  server: 'השרת שלך, למשל mastodon.social',
  open: 'פתיחה',
  code: 'קוד QR',
};

export default seldom;
