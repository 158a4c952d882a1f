import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'Contarlo a alguien',
  noThanks: 'No, gracias',
  thanks: {
    phone: '{who} le llamará',
    email: '{who} le escribirá',
    on: { phone: 'Al número {contact}.', email: 'A {contact}.' },
    change: 'Cambiar',
    published: 'Sus palabras son públicas.',
    withdraw: 'Retirarlas',
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
      'Al enviar o pulsar «Listo», sus palabras y su nombre se hacen públicos en una página sobre este establecimiento. Puede retirarlos.',
    channels: {
      email: 'Correo',
      sms: 'Mensaje',
      whatsapp: 'WhatsApp',
      facebook: 'Facebook',
      x: 'X',
      copy: 'Copiar',
      device: 'Más',
    },
    by: {
      email: 'Enviar por correo',
      sms: 'Enviar por mensaje',
      whatsapp: 'Enviar por WhatsApp',
      facebook: 'Compartir en Facebook',
      x: 'Publicar en X',
      copy: 'Copiar enlace',
      device: 'Compartir',
    },
    opens: 'Se abre su propia aplicación. Usted pulsa enviar.',
    preparing: 'Se está creando su enlace.',
    failed: 'No se ha podido crear el enlace.',
    again: 'Intentar de nuevo',
    copied: 'Copiado',
    linkCopied: 'Enlace copiado. Péguelo donde estén sus amistades.',
    copyYourself: 'Copie este enlace:',
    done: 'Listo',
  },
};

export default after;
