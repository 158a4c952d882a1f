import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Prefiro não dizer',
  other: 'Com suas palavras',
  smileys: ['Muito ruim', 'Ruim', 'Mais ou menos', 'Bom', 'Muito bom'],
  thumbs: { down: 'Não foi bom', up: 'Foi bom' },
  many: 'Escolha todas as que se aplicam.',
  ranking: 'Toque em ordem: primeiro o mais importante.',
  ranked: '{item}, posição {place}',
  date: { today: 'Hoje', yesterday: 'Ontem', other: 'Outro dia', future: 'Escolha hoje ou um dia anterior.' },
  location: {
    search: 'Nome, cidade ou rua',
    near: 'Usar localização',
    looking: 'Procurando',
    notLocated: 'Não foi possível obter sua localização. Procure pelo nome.',
    none: 'Nada encontrado. Tente uma cidade ou uma rua.',
    failed: 'Não foi possível procurar. Tente de novo.',
    found: { one: '{count} local', many: '{count} de locais', other: '{count} locais' },
    part: '{shown} de {total} mostrados.',
  },
  missingTick: 'Marque a caixa para continuar.',
  visit: {
    visit: 'Sua visita de {day}',
    purchase: 'Sua compra de {day}',
    service: 'Seu atendimento de {day}',
    meal: 'Sua refeição de {day}',
  },
};

export default questions;
