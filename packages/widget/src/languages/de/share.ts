import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Weitersagen',
  channels: {
    email: 'E-Mail',
    sms: 'Nachricht',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Kopieren',
    device: 'Mehr',
  },
  opens: 'Öffnet Ihre eigene App. Sie drücken auf Senden.',
  preparing: 'Ihr Link wird gerade erstellt.',
  failed: 'Der Link ließ sich nicht erstellen.',
  again: 'Noch einmal',
  copied: 'Kopiert',
  linkCopied: 'Link kopiert. Fügen Sie ihn dort ein, wo Ihre Freunde sind.',
  copyYourself: 'Kopieren Sie diesen Link:',
};

export default share;
