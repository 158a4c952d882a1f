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
    qr: 'Código QR',
  },
  apps: 'Otras apps',
  scan: 'Escanéelo con el teléfono y siga allí.',
  server: 'Su servidor, por ejemplo mastodon.social',
  open: 'Abrir',
  opens: 'Se abre su propia aplicación. Usted pulsa enviar.',
  preparing: 'Se está creando su enlace.',
  failed: 'No se ha podido crear el enlace.',
  again: 'Intentar de nuevo',
  copied: 'Copiado',
  linkCopied: 'Enlace copiado. Péguelo donde estén sus amistades.',
  copyYourself: 'Copie este enlace:',
};

export default share;
