import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: 'La direzione',
  choice: { phone: 'Chiamatemi', email: 'Scrivetemi' },
  field: { phone: 'Numero di telefono', email: 'Indirizzo e-mail' },
  wrong: {
    phone: 'Sembra che manchi qualche cifra.',
    email: 'Un indirizzo ha questa forma: nome@example.com.',
  },
  wording: {
    phone: 'Usate questo numero per chiamarmi riguardo a questa visita, e per nient’altro.',
    email: 'Usate questo indirizzo per scrivermi riguardo a questa visita, e per nient’altro.',
  },
  tickFirst: 'Prima va spuntata la casella, per darci il permesso.',
  ask: { phone: 'Chiedi chiamata', email: 'Chiedi risposta' },
  asked: {
    phone: '{who} chiamerà',
    email: '{who} scriverà',
  },
  on: { phone: 'Al numero {contact}.', email: 'All’indirizzo {contact}.' },
  change: 'Modifica',
};

export default followUp;
