import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Doorvertellen',
  channels: {
    email: 'E-mail',
    sms: 'Bericht',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Kopiëren',
    device: 'Meer',
  },
  opens: 'Opent uw eigen app. U drukt zelf op versturen.',
  preparing: 'Uw link wordt gemaakt.',
  failed: 'De link kon niet worden gemaakt.',
  again: 'Opnieuw proberen',
  copied: 'Gelukt',
  linkCopied: 'Link gekopieerd. Plak hem waar uw vrienden zijn.',
  copyYourself: 'Kopieer deze link:',
};

export default share;
