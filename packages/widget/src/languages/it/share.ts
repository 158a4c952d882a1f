import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Fai passaparola',
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Copia link',
    device: 'Altro',
  },
  opens: 'Si apre la propria app. Parte solo premendo Invia.',
  preparing: 'Il link è in preparazione.',
  failed: 'Non è stato possibile creare il link.',
  again: 'Riprova',
  copied: 'Copiato',
  linkCopied: 'Link copiato. Si può incollare dove sono gli amici.',
  copyYourself: 'Il link da copiare:',
};

export default share;
