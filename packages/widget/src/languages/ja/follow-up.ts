import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: '責任者',
  choice: { phone: '電話で', email: 'メールで' },
  field: { phone: '電話番号', email: 'メールアドレス' },
  wrong: {
    phone: '番号の桁が足りないようです。',
    email: 'アドレスは name@example.com のような形です。',
  },
  wording: {
    phone: 'この番号は、今回の来店について私に電話するために使い、それ以外には使わないでください。',
    email: 'このアドレスは、今回の来店について私にメールを送るために使い、それ以外には使わないでください。',
  },
  tickFirst: 'ご連絡できるよう、先にチェックを入れてください。',
  ask: { phone: '電話を希望する', email: '返信を希望する' },
  asked: {
    phone: '{who}からお電話します',
    email: '{who}からメールをお送りします',
  },
  on: { phone: '{contact} におかけします。', email: '{contact} にお送りします。' },
  change: '変更',
};

export default followUp;
