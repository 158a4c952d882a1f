import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Fechar',
  back: 'Voltar',
  next: 'Avançar',
  send: 'Enviar',
  sending: 'Enviando',
  notSent: 'Não foi possível enviar. Tente de novo.',
  progress: '{step} de {steps}',
  reader: 'Suas respostas vão só para {site}.',
  privacy: 'Privacidade',
  stars: { one: '{count} estrela', many: '{count} de estrelas', other: '{count} estrelas' },
  missingChoice: 'Escolha uma opção para continuar.',
  missingWords: 'Escreva algumas palavras para continuar.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
