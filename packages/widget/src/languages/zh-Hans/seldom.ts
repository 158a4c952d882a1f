import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: '您写的话已公开。',
  withdraw: '撤回',
  keep: '请保存此链接：您可随时用它撤回所写的话。',
  mail: '发到我的邮箱',
  apps: '其他应用',
  scan: '用手机扫一扫，在手机上继续。',
  server: '您的服务器，例如 mastodon.social',
  open: '打开',
  code: '二维码',
};

export default seldom;
