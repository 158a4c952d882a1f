import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Powiedz innym',
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Kopiuj link',
    device: 'Więcej',
  },
  opens: 'Otworzy się własna aplikacja. „Wyślij” naciska się w niej samodzielnie.',
  preparing: 'Link jest tworzony.',
  failed: 'Nie udało się utworzyć linku.',
  again: 'Spróbuj ponownie',
  copied: 'Udało się',
  linkCopied: 'Link skopiowany. Można go wkleić tam, gdzie są znajomi.',
  copyYourself: 'Link do skopiowania:',
};

export default share;
