import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: '書いた言葉は公開されています。',
  withdraw: '取り下げる',
  keep: 'このリンクを保管してください。いつでも言葉を取り下げられます。',
  mail: '自分にメールする',
  apps: '他のアプリ',
  scan: 'スマートフォンで読み取ると、そちらで続けられます。',
  server: 'ご利用のサーバー（例：mastodon.social）',
  open: '開く',
  code: 'QRコード',
};

export default seldom;
