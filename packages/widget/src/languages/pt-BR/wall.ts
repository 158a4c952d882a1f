import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'O que dizem sobre {place}',
  visits: {
    each: 'Cada uma foi deixada depois de uma visita que nossos registros confirmam, nas palavras do próprio cliente.',
    some: '{verified} de {shown} foram deixadas depois de uma visita que nossos registros confirmam, todas nas palavras dos próprios clientes.',
    one: '{verified} de {shown} foi deixada depois de uma visita que nossos registros confirmam, todas nas palavras dos próprios clientes.',
    none: 'Nas palavras dos próprios clientes. Ninguém verificou se houve uma visita.',
  },
  all: {
    one: 'A única que pode ser mostrada está aqui.',
    many: 'Todas as {count} que podem ser mostradas estão aqui, as mais novas primeiro.',
    other: 'Todas as {count} que podem ser mostradas estão aqui, as mais novas primeiro.',
  },
  score: 'Nenhuma é omitida, mudada ou movida por causa da nota.',
  how: 'Como funciona',
  howText:
    'Quem responde é convidado a contar para outros, seja qual for a nota, e decide se isso pode ficar aqui. Pode retirar. Só abusos são removidos.',
  every: 'Todas',
  kinds: { visit: 'Visita', purchase: 'Compra', service: 'Oficina', meal: 'Refeição' },
  after: {
    visit: 'Depois de uma visita em {day}',
    purchase: 'Depois de uma compra em {day}',
    service: 'Depois de uma ida à oficina em {day}',
    meal: 'Depois de uma refeição em {day}',
  },
  on: 'Escrita em {day}. Não verificamos a visita.',
  someone: 'Um cliente ou uma cliente',
  readAll: 'Ler tudo',
  more: 'Mostrar mais',
  part: '{shown} de {total} mostradas.',
  withdrawn: {
    one: '{count} foi retirada por quem a escreveu.',
    many: '{count} foram retiradas por quem as escreveu.',
    other: '{count} foram retiradas por quem as escreveu.',
  },
  hidden: {
    one: '{count} foi removida por abuso.',
    many: '{count} foram removidas por abuso.',
    other: '{count} foram removidas por abuso.',
  },
  say: 'Já esteve aqui? Diga com suas palavras',
  emptyTitle: 'Ainda não há palavras sobre {place}',
  empty: 'O que os clientes disserem ficará aqui, tudo e como escreveram.',
  away: 'Não é possível carregar agora.',
  again: 'Tentar de novo',
};

export default wall;
