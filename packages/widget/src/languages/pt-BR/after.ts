import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Sua visita de {day}',
    purchase: 'Sua compra de {day}',
    service: 'Seu atendimento de {day}',
    meal: 'Sua refeição de {day}',
  },
  noThanks: 'Prefiro não',
  thanks: {
    phone: '{who} vai ligar para você',
    email: '{who} vai escrever para você',
    on: { phone: 'No número {contact}.', email: 'No endereço {contact}.' },
    change: 'Alterar',
    plain: 'Agradecemos muito.',
    published: 'Suas palavras são públicas.',
    withdraw: 'Retirar',
    keep: 'Guarde este link: ele retira suas palavras quando você quiser.',
    mail: 'Enviar para mim',
  },
  followUp: {
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
  },
  share: {
    words: 'Suas palavras',
    name: 'Primeiro nome, se quiser',
    useComment: 'Usar o que escrevi',
    someone: 'Cliente',
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
};

export default after;
