import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Su visita del {day}',
    purchase: 'Su compra del {day}',
    service: 'Su servicio del {day}',
    meal: 'Su comida del {day}',
  },
  noThanks: 'No, gracias',
  thanks: {
    phone: '{who} le llamará',
    email: '{who} le escribirá',
    on: { phone: 'Al número {contact}.', email: 'A {contact}.' },
    change: 'Cambiar',
    plain: 'Gracias.',
    published: 'Sus palabras son públicas.',
    withdraw: 'Retirarlas',
    keep: 'Guarde este enlace: con él retira sus palabras cuando quiera.',
    mail: 'Enviarme el enlace',
  },
  followUp: {
    who: 'La gerencia',
    choice: { phone: 'Llámenme', email: 'Escríbanme' },
    field: { phone: 'Su número', email: 'Su correo electrónico' },
    wrong: {
      phone: 'Parece que faltan algunas cifras.',
      email: 'Una dirección tiene esta forma: nombre@example.com.',
    },
    wording: {
      phone: 'Usen este número para llamarme por esta visita, y para nada más.',
      email: 'Usen esta dirección para escribirme por esta visita, y para nada más.',
    },
    tickFirst: 'Marque primero la casilla para permitírnoslo.',
    ask: { phone: 'Pedir llamada', email: 'Pedir respuesta' },
  },
  share: {
    words: 'Sus palabras',
    name: 'Nombre, si lo desea',
    useComment: 'Usar mi comentario',
    someone: 'Cliente',
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
};

export default after;
