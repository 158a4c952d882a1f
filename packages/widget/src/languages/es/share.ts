import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Contarlo a alguien',
  channels: {
    email: 'Correo',
    sms: 'Mensaje',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Copiar',
    device: 'Más',
  },
  opens: 'Se abre su propia aplicación. Usted pulsa enviar.',
  preparing: 'Se está creando su enlace.',
  failed: 'No se ha podido crear el enlace.',
  again: 'Intentar de nuevo',
  copied: 'Copiado',
  linkCopied: 'Enlace copiado. Péguelo donde estén sus amistades.',
  copyYourself: 'Copie este enlace:',
};

export default share;
