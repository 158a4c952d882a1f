import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Contar a alguém',
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Copiar link',
    device: 'Mais',
  },
  opens: 'Abre seu próprio aplicativo. Quem toca em enviar é você.',
  preparing: 'Seu link está sendo criado.',
  failed: 'Não foi possível criar o link.',
  again: 'Tentar de novo',
  copied: 'Copiado',
  linkCopied: 'Link copiado. Cole onde estão seus amigos.',
  copyYourself: 'Copie este link:',
};

export default share;
