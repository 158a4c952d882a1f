import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'كلماتك علنية.',
  withdraw: 'سحبها',
  keep: 'احتفظ بهذا الرابط: به تسحب كلماتك متى شئت.',
  mail: 'إرساله إلى بريدي',
  apps: 'تطبيقات',
  scan: 'امسحه بهاتفك لتتابع هناك.',
  server: 'خادمك، مثل mastodon.social',
  open: 'فتح',
  code: 'رمز QR',
};

export default seldom;
