import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'uma visita',
  purchase: 'uma compra',
  service: 'um atendimento de serviço',
  meal: 'uma refeição',
};

export const ptBR: Messages = {
  language: 'pt-BR',
  aCustomer: 'Cliente',
  about: ({ name, place }) => `${name} sobre ${place}`,
  quoted: (words) => `“${words}”`,
  leftAfter: ({ kind, day }) => `Escrito depois de ${kinds[kind]} em ${day}`,
  leftOn: (day) => `Escrito em ${day}`,
  visitNotChecked: 'Não verificamos a visita.',
  howWeKnow: 'Como sabemos',
  whatThisMeans: 'O que isso significa',
  provenSource: ({ kind, day, site, place }) =>
    `${site} confirmou ${kinds[kind]} em ${place} no dia ${day} com um registro assinado. Estas palavras foram deixadas com ele, uma única vez.`,
  unprovenSource: ({ site }) =>
    `Estas palavras chegaram pelas páginas de ${site}, sem registro de visita. São palavras próprias de quem escreveu.`,
  wordsAreTheirs: ({ site }) => `${site} não pode alterá-las. Quem escreveu pode retirá-las a qualquer momento.`,
  everyoneMayRecommend: 'Todas as pessoas que respondem podem recomendar, seja qual for a nota.',
  seeAll: { one: 'Ver {count}', many: 'Ver {count}', other: 'Ver {count}' },
  readItAll: 'Ler tudo',
  readOn: 'Continuar lendo',
  sharedWithYou: 'Alguém compartilhou este lugar com você.',
  mapAndDirections: 'Mapa e como chegar',
  visit: 'Visitar',
  call: 'Ligar',
  photoOf: (place) => `${place}, visto de fora`,
  hours: {
    open: 'Aberto',
    closed: 'Fechado',
    until: (time) => ` hoje até ${time}`,
    allDay: ' hoje o dia todo',
    opens: (next) =>
      ` agora. Abre ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'hoje' : 'amanhã'} às ${next.time}`,
    now: ' agora',
    all: 'Todos os horários',
  },
  offer: {
    from: (name) => (name ? `De ${name} para você` : 'Para você'),
    sayCode: 'Diga este código no balcão',
    comma: ', ',
    until: (day) => `até ${day}`,
    copy: 'Copiar',
    copied: 'Copiado',
    over: (day) => `Esta oferta terminou em ${day}. As palavras continuam como eram.`,
  },
  beenHere: 'Já esteve aqui?',
  sayItYourWay: 'Diga com suas próprias palavras, bem ou mal.',
  recommendToo: 'Recomendar também',
  reportLink: 'Denunciar',
  withdrawLink: 'Retirar minhas palavras',
  withdraw: {
    title: 'Retirar suas palavras',
    explanation: (place) =>
      `Suas palavras e seu nome saem na hora da página e da imagem dela, e não guardamos nada. Seu link passa a levar a ${place}.`,
    limits: 'Uma cópia que alguém já fez, ou uma prévia em alguma conversa, está fora do nosso alcance.',
    button: 'Retirar minhas palavras',
    busy: 'Retirando',
    missing:
      'Para retirar palavras é preciso o link privado recebido ao compartilhar. Abra esse link e esta página mostrará um botão.',
    refused: 'Este link privado não pertence a estas palavras. Nada foi alterado.',
    failed: 'Não deu certo. Suas palavras estão como eram. Tente de novo.',
    needsScript:
      'Um pequeno script lê o link privado, para que ele nunca seja enviado antes de você apertar o botão. Permita scripts aqui.',
    doneTitle: 'Suas palavras foram retiradas',
    done: (place) => `Nada delas é guardado. Quem abrir seu link agora verá apenas ${place}.`,
    see: (place) => `Ver ${place}`,
  },
  survey: { needsScript: 'As perguntas são feitas por um pequeno script. Permita scripts aqui.' },
  gone: {
    withdrawnTitle: 'Estas palavras foram retiradas',
    withdrawn: 'Quem escreveu as retirou. Nada delas é guardado.',
    unknownTitle: 'Não há nada neste link',
    unknown: 'Talvez tenha sido copiado sem as últimas letras. Peça de novo onde o encontrou.',
  },
};
