import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Cerrar',
  back: 'Atrás',
  next: 'Siguiente',
  send: 'Enviar',
  sending: 'Enviando',
  notSent: 'No se ha podido enviar. Inténtelo de nuevo.',
  progress: '{step} de {steps}',
  reader: 'Sus respuestas llegan solo a {site}.',
  privacy: 'Privacidad',
  stars: { one: '{count} estrella', many: '{count} de estrellas', other: '{count} estrellas' },
  missingChoice: 'Elija una opción para continuar.',
  missingWords: 'Escriba unas palabras para continuar.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
