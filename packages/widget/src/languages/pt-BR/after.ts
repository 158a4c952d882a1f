import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Prefiro não',
  thankYou: 'Agradecemos muito.',
  share: {
    words: 'Suas palavras',
    name: 'Primeiro nome, se quiser',
    useComment: 'Usar o que escrevi',
    edit: 'Editar',
    wording:
      'Ao enviar ou escolher “Concluir”, suas palavras e seu nome ficam públicos: em uma página sobre este estabelecimento e nas páginas de {site}. Você pode retirá-los.',
    by: {
      email: 'Enviar por e-mail',
      sms: 'Enviar por SMS',
      whatsapp: 'Enviar por WhatsApp',
      facebook: 'Compartilhar no Facebook',
      x: 'Postar no X',
      copy: 'Copiar link',
      device: 'Compartilhar',
    },
    done: 'Concluir',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
