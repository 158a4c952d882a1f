import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: '门店负责人',
  choice: { phone: '给我打电话', email: '给我写邮件' },
  field: { phone: '您的号码', email: '您的邮箱地址' },
  wrong: {
    phone: '号码好像少了几位。',
    email: '邮箱地址的格式如 name@example.com。',
  },
  wording: {
    phone: '请用此号码就这次到访给我打电话，不得用于其他任何目的。',
    email: '请用此地址就这次到访给我写邮件，不得用于其他任何目的。',
  },
  tickFirst: '请先勾选方框，我们才能这样做。',
  ask: { phone: '请求来电', email: '请求回复' },
  asked: {
    phone: '{who}会给您打电话',
    email: '{who}会给您写邮件',
  },
  on: { phone: '拨打 {contact}。', email: '发至 {contact}。' },
  change: '更改',
};

export default followUp;
