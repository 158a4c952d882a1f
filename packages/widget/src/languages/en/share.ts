import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Tell a friend',
  channels: {
    email: 'E-mail',
    sms: 'Message',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Copy link',
    device: 'More',
  },
  opens: 'Opens your own app. You press send.',
  preparing: 'Your link is being made.',
  failed: 'The link could not be made.',
  again: 'Try again',
  copied: 'Copied',
  linkCopied: 'Link copied. Paste it where your friends are.',
  copyYourself: 'Copy this link:',
};

export default share;
