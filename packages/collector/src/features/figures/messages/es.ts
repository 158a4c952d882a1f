import type { ReportMessages } from '../report-messages.ts';

export const es: ReportMessages = {
  language: 'es',
  priority: {
    PRIORITY: {
      one: 'Esta semana: «{driver}». Aquí {own}, en los buenos establecimientos {good}; la diferencia se asocia con alrededor de {lift} puntos en la recomendación. Según {count} respuesta.',
      other:
        'Esta semana: «{driver}». Aquí {own}, en los buenos establecimientos {good}; la diferencia se asocia con alrededor de {lift} puntos en la recomendación. Según {count} respuestas.',
    },
    CLOSE_CALL: {
      one: 'Esta semana: «{driver}», y muy cerca «{second}». Aquí {own}, en los buenos establecimientos {good}; la diferencia se asocia con alrededor de {lift} puntos en la recomendación. Según {count} respuesta.',
      other:
        'Esta semana: «{driver}», y muy cerca «{second}». Aquí {own}, en los buenos establecimientos {good}; la diferencia se asocia con alrededor de {lift} puntos en la recomendación. Según {count} respuestas.',
    },
    HOLD: 'Aquí no hay un punto débil claro. Conviene cuidar lo que más importa: «{driver}».',
    SMALL: 'La mayor de las pequeñas diferencias: «{driver}», unos {lift}.',
    USE_BRAND: {
      one: 'La prioridad de toda la marca: «{driver}». Este establecimiento solo tiene {count} respuesta, muy poco para una prioridad propia.',
      other:
        'La prioridad de toda la marca: «{driver}». Este establecimiento solo tiene {count} respuestas, muy pocas para una prioridad propia.',
    },
    NO_DATA: 'Aquí aún no hay respuestas.',
  },
  drivers: {
    OK: {
      one: 'Lo que más importa es «{driver}»: el {share} de lo que explican estas preguntas. Juntas explican el {explained} de las diferencias en la recomendación. Según {count} respuesta.',
      other:
        'Lo que más importa es «{driver}»: el {share} de lo que explican estas preguntas. Juntas explican el {explained} de las diferencias en la recomendación. Según {count} respuestas.',
    },
    TOO_FEW: { other: 'Es pronto para decir qué importa más: {count} de 100 respuestas.' },
    NO_MODEL: 'Estas preguntas no explican la recomendación aquí. Conviene hacer otras.',
    NO_DRIVERS: 'Aún no se pregunta por aspectos concretos de la visita, así que nadie puede decir cuál importa.',
    PROVISIONAL: 'El orden es provisional: se basa en menos de 200 respuestas.',
    COLLINEAR: '«{one}» y «{other}» miden lo mismo.',
    SAME_ANSWER: '«{driver}» queda fuera: todas las respuestas son iguales.',
    TOO_FEW_ANSWERS: '«{driver}» queda fuera: tiene menos de 10 respuestas.',
    PAIRWISE: {
      one: 'Las preguntas se turnan: las dos que menos veces coincidieron tienen {count} respuesta.',
      other: 'Las preguntas se turnan: las dos que menos veces coincidieron tienen {count} respuestas.',
    },
  },
  action: {
    NONE: 'No hay ninguna acción en marcha.',
    underWay: '«{text}», responsable: {who}, desde el {day}.',
    WAIT: { other: 'Es pronto: {count} de 20 respuestas. Resultado, como muy pronto: {day}.' },
    WAIT_UNKNOWN: { other: 'Es pronto: {count} de 20 respuestas.' },
    NO_CONTROL: {
      one: 'No se puede distinguir de lo que pasó en todas partes: hay {count} establecimiento más para comparar y hacen falta 5.',
      other:
        'No se puede distinguir de lo que pasó en todas partes: hay {count} establecimientos más para comparar y hacen falta 5.',
    },
    OK: 'Funciona: {did} puntos respecto a los demás establecimientos, entre {low} y {high}.',
    NOT_PROVEN:
      'Sin demostrar: {did} puntos respecto a los demás establecimientos, en cualquier punto entre {low} y {high}.',
    WORSE: 'Peor que en otras partes: {did} puntos respecto a los demás establecimientos, entre {low} y {high}.',
    bounce: 'Alrededor de {bounce} puntos de ese cambio habrían vuelto por sí solos.',
  },
  today: {
    NO_DATA: 'Aún no hay respuestas.',
    NORMAL: {
      one: '{day}: un día normal. {happy} de {count} respuesta con 7 o más.',
      other: '{day}: un día normal. {happy} de {count} respuestas con 7 o más.',
    },
    BAD_DAY: {
      one: '{day}: un mal día, más allá del azar. {happy} de {count} respuesta con 7 o más.',
      other: '{day}: un mal día, más allá del azar. {happy} de {count} respuestas con 7 o más.',
    },
    GOOD_DAY: {
      one: '{day}: un buen día, más allá del azar. {happy} de {count} respuesta con 7 o más.',
      other: '{day}: un buen día, más allá del azar. {happy} de {count} respuestas con 7 o más.',
    },
    SHIFT_UP: 'Mejor que antes: hasta el {day}, ocho días seguidos o más estuvieron por encima de lo normal.',
    SHIFT_DOWN: 'Peor que antes: hasta el {day}, ocho días seguidos o más estuvieron por debajo de lo normal.',
    TOO_FEW: {
      one: '{day}: {count} respuesta, muy poco para decir si fue un buen o un mal día.',
      other: '{day}: {count} respuestas, muy pocas para decir si fue un buen o un mal día.',
    },
    BASELINE_SHORT: { other: 'Aún estamos aprendiendo qué es lo normal aquí: {count} de 12 días.' },
  },
  weakTime: {
    OK: 'Día flojo: {weekday}. {share} con 9 o 10; los demás días, {rest}.',
    HOURS: 'Horas flojas: {hours}. {share} con 9 o 10; a las demás horas, {rest}.',
    NO_WEAK_DAY: 'Ningún día de la semana es más flojo que los demás, más allá del azar.',
    TOO_FEW: 'Aún hay muy pocos días para distinguir del azar un día flojo de la semana.',
  },
  score: {
    NO_DATA: 'Aún no hay respuestas, así que no hay puntuación.',
    TOO_FEW: {
      one: '{count} respuesta: muy poco para una puntuación.',
      other: '{count} respuestas: muy pocas para una puntuación.',
    },
    SHOW_WITH_RANGE: {
      one: 'Es pronto: {score}, en algún punto de {low} a {high}. Según {count} respuesta.',
      other: 'Es pronto: {score}, en algún punto de {low} a {high}. Según {count} respuestas.',
    },
    OK: {
      one: '{score}, de {low} a {high}. Según {count} respuesta.',
      other: '{score}, de {low} a {high}. Según {count} respuestas.',
    },
    brand: 'Toda la marca: {score}.',
    rank: { one: 'Puesto {rank} de {count} establecimiento.', other: 'Puesto {rank} de {count} establecimientos.' },
    noRanking: 'Los establecimientos no difieren más allá del azar, así que no hay clasificación.',
    ONE_LOCATION: 'No hay otro establecimiento con respuestas para comparar.',
    above: 'Por encima de la marca, más allá del azar.',
    below: 'Por debajo de la marca, más allá del azar.',
    best: 'El mejor: {name}.',
    worst: 'El que más ayuda necesita: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} persona descontenta pidió que la contacten.',
      other: '{count} personas descontentas pidieron que las contacten.',
    },
    nobodyWaits: 'Ninguna persona descontenta pidió que la contacten.',
    none: 'Nadie ha escrito nada todavía.',
  },
  consistency: {
    OK: 'Entre un día bueno y uno malo hay aquí {own} puntos; en toda la marca, {brand}.',
    OWN: 'Entre un día bueno y uno malo hay aquí {own} puntos.',
    NO_DIFFERENCE: 'Aquí los días no difieren más allá del azar.',
    TOO_FEW: 'Muy pocas respuestas al día para distinguir los días buenos de los malos.',
  },
  funnel: {
    counts:
      'Respondieron: {answered} · recomendaron: {advocates} · veces compartido: {shares} · llegaron por enlaces: {visitors} · ventas: {conversions}',
    potential: {
      one: 'Alcance posible: {count} persona (se suponen {friends} amistades por persona que recomienda).',
      other: 'Alcance posible: {count} personas (se suponen {friends} amistades por persona que recomienda).',
    },
  },
  spread: {
    NO_DATA: 'Aún no se ha compartido ninguna recomendación.',
    TOO_FEW: {
      one: 'Se ha compartido {count} vez: es solo un recuento, muy poco para decir cómo se difunde.',
      other: 'Se ha compartido {count} veces: es solo un recuento, muy poco para decir cómo se difunde.',
    },
    OK: 'Cada recomendación compartida llevó de media a {k} más, de {low} a {high}.',
    IMMATURE: 'Sigue difundiéndose: cada recomendación compartida ha llevado de media a {k} más como mínimo.',
  },
};
