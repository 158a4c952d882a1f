import type { ReportMessages } from '../report-messages.ts';

export const ptBR: ReportMessages = {
  language: 'pt-BR',
  // No unit behind a number with decimals: "ponto" is singular below 2.
  priority: {
    PRIORITY: {
      one: 'Esta semana: “{driver}”. Aqui {own}, nos bons estabelecimentos {good}; a diferença está associada a cerca de {lift} na recomendação. Com base em {count} resposta.',
      other:
        'Esta semana: “{driver}”. Aqui {own}, nos bons estabelecimentos {good}; a diferença está associada a cerca de {lift} na recomendação. Com base em {count} respostas.',
    },
    CLOSE_CALL: {
      one: 'Esta semana: “{driver}”, com “{second}” logo atrás. Aqui {own}, nos bons estabelecimentos {good}; a diferença está associada a cerca de {lift} na recomendação. Com base em {count} resposta.',
      other:
        'Esta semana: “{driver}”, com “{second}” logo atrás. Aqui {own}, nos bons estabelecimentos {good}; a diferença está associada a cerca de {lift} na recomendação. Com base em {count} respostas.',
    },
    HOLD: 'Aqui não há um ponto fraco claro. Vale proteger o que mais importa: “{driver}”.',
    SMALL: 'A maior das pequenas diferenças: “{driver}”, cerca de {lift}.',
    USE_BRAND: {
      one: 'A prioridade da marca toda: “{driver}”. Este estabelecimento tem só {count} resposta, muito pouco para uma prioridade própria.',
      other:
        'A prioridade da marca toda: “{driver}”. Este estabelecimento tem só {count} respostas, muito pouco para uma prioridade própria.',
    },
    NO_DATA: 'Ainda não há respostas aqui.',
  },
  drivers: {
    OK: {
      one: 'O que mais importa é “{driver}”: {share} do que estas perguntas explicam. Juntas, elas explicam {explained} das diferenças na recomendação. Com base em {count} resposta.',
      other:
        'O que mais importa é “{driver}”: {share} do que estas perguntas explicam. Juntas, elas explicam {explained} das diferenças na recomendação. Com base em {count} respostas.',
    },
    TOO_FEW: { other: 'É cedo para dizer o que mais importa: {count} de 100 respostas.' },
    NO_MODEL: 'Estas perguntas não explicam a recomendação aqui. Vale fazer outras.',
    NO_DRIVERS:
      'Nenhuma pergunta trata ainda de aspectos específicos da visita, então ninguém pode dizer qual deles importa.',
    PROVISIONAL: 'A ordem é provisória: ela se baseia em menos de 200 respostas.',
    COLLINEAR: '“{one}” e “{other}” medem a mesma coisa.',
    SAME_ANSWER: '“{driver}” fica de fora: todas as respostas são iguais.',
    TOO_FEW_ANSWERS: '“{driver}” fica de fora: tem menos de 10 respostas.',
    PAIRWISE: {
      one: 'As perguntas se revezam: o par que menos apareceu junto tem {count} resposta.',
      other: 'As perguntas se revezam: o par que menos apareceu junto tem {count} respostas.',
    },
  },
  action: {
    NONE: 'Nenhuma ação em andamento.',
    underWay: '“{text}”, responsável: {who}, desde {day}.',
    WAIT: { other: 'Ainda é cedo: {count} de 20 respostas. Resultado a partir de {day}.' },
    WAIT_UNKNOWN: { other: 'Ainda é cedo: {count} de 20 respostas.' },
    NO_CONTROL: {
      one: 'Não dá para separar isso do que aconteceu em toda parte: há {count} outro estabelecimento para comparar, e são necessários 5.',
      other:
        'Não dá para separar isso do que aconteceu em toda parte: há {count} outros estabelecimentos para comparar, e são necessários 5.',
    },
    OK: 'Está funcionando: {did} na pontuação em relação aos outros estabelecimentos, entre {low} e {high}.',
    NOT_PROVEN:
      'Não comprovado: {did} na pontuação em relação aos outros estabelecimentos, em algum ponto entre {low} e {high}.',
    WORSE:
      'Pior que em outros lugares: {did} na pontuação em relação aos outros estabelecimentos, entre {low} e {high}.',
    bounce: 'Cerca de {bounce} dessa diferença teria voltado por si só.',
  },
  today: {
    NO_DATA: 'Ainda não há respostas.',
    NORMAL: {
      one: '{day}: um dia normal. {happy} de {count} resposta com 7 ou mais.',
      other: '{day}: um dia normal. {happy} de {count} respostas com 7 ou mais.',
    },
    BAD_DAY: {
      one: '{day}: um dia ruim, além do acaso. {happy} de {count} resposta com 7 ou mais.',
      other: '{day}: um dia ruim, além do acaso. {happy} de {count} respostas com 7 ou mais.',
    },
    GOOD_DAY: {
      one: '{day}: um dia bom, além do acaso. {happy} de {count} resposta com 7 ou mais.',
      other: '{day}: um dia bom, além do acaso. {happy} de {count} respostas com 7 ou mais.',
    },
    SHIFT_UP: 'Melhor que antes: até {day}, oito dias seguidos ou mais ficaram acima do normal.',
    SHIFT_DOWN: 'Pior que antes: até {day}, oito dias seguidos ou mais ficaram abaixo do normal.',
    TOO_FEW: {
      one: '{day}: {count} resposta, muito pouco para dizer se o dia foi bom ou ruim.',
      other: '{day}: {count} respostas, muito pouco para dizer se o dia foi bom ou ruim.',
    },
    BASELINE_SHORT: { other: 'Ainda estamos aprendendo o que é normal aqui: {count} de 12 dias.' },
  },
  weakTime: {
    OK: 'Dia fraco: {weekday}. {share} com 9 ou 10; nos outros dias, {rest}.',
    HOURS: 'Horas fracas: {hours}. {share} com 9 ou 10; nas outras horas, {rest}.',
    NO_WEAK_DAY: 'Nenhum dia da semana é mais fraco que os outros além do acaso.',
    TOO_FEW: 'Ainda há poucos dias para distinguir do acaso um dia fraco da semana.',
  },
  score: {
    NO_DATA: 'Ainda não há respostas, então não há pontuação.',
    TOO_FEW: {
      one: '{count} resposta: muito pouco para uma pontuação.',
      other: '{count} respostas: muito pouco para uma pontuação.',
    },
    SHOW_WITH_RANGE: {
      one: 'Ainda é cedo: {score}, em algum ponto de {low} a {high}. Com base em {count} resposta.',
      other: 'Ainda é cedo: {score}, em algum ponto de {low} a {high}. Com base em {count} respostas.',
    },
    OK: {
      one: '{score}, de {low} a {high}. Com base em {count} resposta.',
      other: '{score}, de {low} a {high}. Com base em {count} respostas.',
    },
    brand: 'A marca toda: {score}.',
    rank: { one: 'Posição {rank} de {count} estabelecimento.', other: 'Posição {rank} de {count} estabelecimentos.' },
    noRanking: 'Os estabelecimentos não diferem além do acaso, então não há classificação.',
    ONE_LOCATION: 'Não há outro estabelecimento com respostas para comparar.',
    above: 'Acima da marca, além do acaso.',
    below: 'Abaixo da marca, além do acaso.',
    best: 'O melhor: {name}.',
    worst: 'O que mais precisa de ajuda: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} pessoa insatisfeita pediu contato.',
      other: '{count} pessoas insatisfeitas pediram contato.',
    },
    nobodyWaits: 'Nenhuma pessoa insatisfeita pediu contato.',
    none: 'Ninguém escreveu nada ainda.',
  },
  consistency: {
    OK: 'Entre um dia bom e um ruim, a diferença na pontuação aqui é de {own}; na marca toda, de {brand}.',
    OWN: 'Entre um dia bom e um ruim, a diferença na pontuação aqui é de {own}.',
    NO_DIFFERENCE: 'Aqui os dias não diferem além do acaso.',
    TOO_FEW: 'Há poucas respostas por dia para distinguir os dias bons dos ruins.',
  },
  funnel: {
    counts:
      'Responderam: {answered} · recomendaram: {advocates} · compartilhamentos: {shares} · chegaram por links: {visitors} · vendas: {conversions}',
    potential: {
      one: 'Alcance possível: {count} pessoa (supondo {friends} amizades por pessoa que recomenda).',
      other: 'Alcance possível: {count} pessoas (supondo {friends} amizades por pessoa que recomenda).',
    },
  },
  spread: {
    NO_DATA: 'Nenhuma recomendação foi compartilhada ainda.',
    TOO_FEW: {
      one: '{count} compartilhamento até agora: só uma contagem, muito pouco para dizer como se espalha.',
      other: '{count} compartilhamentos até agora: só uma contagem, muito pouco para dizer como se espalha.',
    },
    OK: 'Cada compartilhamento levou em média a mais {k}, de {low} a {high}.',
    IMMATURE: 'Ainda está se espalhando: cada compartilhamento levou em média a pelo menos mais {k}.',
  },
};
