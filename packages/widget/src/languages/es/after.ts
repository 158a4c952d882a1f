import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'No, gracias',
  thankYou: 'Gracias.',
  share: {
    words: 'Sus palabras',
    name: 'Nombre, si lo desea',
    useComment: 'Usar mi comentario',
    edit: 'Editar',
    wording:
      'Al enviar o pulsar «Listo», sus palabras y su nombre se hacen públicos: en una página sobre este establecimiento y en las páginas de {site}. Puede retirarlos.',
    by: {
      email: 'Enviar por correo',
      sms: 'Enviar por mensaje',
      whatsapp: 'Enviar por WhatsApp',
      facebook: 'Compartir en Facebook',
      x: 'Publicar en X',
      copy: 'Copiar enlace',
      device: 'Compartir',
    },
    done: 'Listo',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
