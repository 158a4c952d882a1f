import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: 'A gerência',
  choice: { phone: 'Por telefone', email: 'Por e-mail' },
  field: { phone: 'Seu número', email: 'Seu e-mail' },
  wrong: {
    phone: 'Parece que faltam alguns dígitos.',
    email: 'Um endereço é assim: nome@example.com.',
  },
  wording: {
    phone: 'Usem este número para me ligar sobre esta visita, e para mais nada.',
    email: 'Usem este endereço para me escrever sobre esta visita, e para mais nada.',
  },
  tickFirst: 'Marque primeiro a caixa, para nos dar permissão.',
  ask: { phone: 'Pedir ligação', email: 'Pedir resposta' },
  asked: {
    phone: '{who} vai ligar para você',
    email: '{who} vai escrever para você',
  },
  on: { phone: 'No número {contact}.', email: 'No endereço {contact}.' },
  change: 'Alterar',
};

export default followUp;
