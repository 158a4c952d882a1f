import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: '{who} le llamará',
    email: '{who} le escribirá',
  },
  on: { phone: 'Al número {contact}.', email: 'A {contact}.' },
  change: 'Cambiar',
};

export default followUp;
