import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'una visita',
  purchase: 'una compra',
  service: 'una visita al servicio técnico',
  meal: 'una comida',
};

export const es: Messages = {
  language: 'es',
  aCustomer: 'Alguien de la clientela',
  about: ({ name, place }) => `${name} sobre ${place}`,
  quoted: (words) => `«${words}»`,
  leftAfter: ({ kind, day }) => `Escrito después de ${kinds[kind]} el ${day}`,
  leftOn: (day) => `Escrito el ${day}`,
  visitNotChecked: 'No comprobamos la visita.',
  howWeKnow: 'Cómo lo sabemos',
  whatThisMeans: 'Qué significa esto',
  provenSource: ({ kind, day, site, place }) =>
    `${site} confirmó ${kinds[kind]} en ${place} el ${day} con un registro firmado. Estas palabras se dejaron con él, una sola vez.`,
  unprovenSource: ({ site }) =>
    `Estas palabras llegaron por las páginas de ${site}, sin registro de una visita. Son palabras propias de quien las escribió.`,
  wordsAreTheirs: ({ site }) =>
    `${site} no puede cambiarlas. Quien las escribió puede retirarlas en cualquier momento.`,
  everyoneMayRecommend: 'Todas las personas que responden pueden recomendar, sea cual sea su puntuación.',
  seeAll: { one: 'Ver {count}', many: 'Ver {count}', other: 'Ver {count}' },
  readItAll: 'Leer todo',
  readOn: 'Seguir leyendo',
  sharedWithYou: 'Alguien compartió este lugar contigo.',
  mapAndDirections: 'Mapa e indicaciones',
  visit: 'Visitar',
  call: 'Llamar',
  photoOf: (place) => `${place}, vista desde fuera`,
  hours: {
    open: 'Abierto',
    closed: 'Cerrado',
    until: (time) => ` hoy hasta las ${time}`,
    allDay: ' hoy todo el día',
    opens: (next) =>
      ` ahora. Abre ${next.day === 'weekday' ? `el ${next.name}` : next.day === 'today' ? 'hoy' : 'mañana'} a las ${next.time}`,
    now: ' ahora',
    all: 'Todos los horarios',
  },
  offer: {
    from: (name) => (name ? `De ${name} para ti` : 'Para ti'),
    sayCode: 'Di este código en el mostrador',
    comma: ', ',
    until: (day) => `hasta el ${day}`,
    copy: 'Copiar',
    copied: 'Copiado',
    over: (day) => `Esta oferta terminó el ${day}. Las palabras siguen como estaban.`,
  },
  beenHere: '¿Ya conoces este lugar?',
  sayItYourWay: 'Cuéntalo con tus propias palabras, bueno o malo.',
  recommendToo: 'Recomendarlo también',
  reportLink: 'Denunciar',
  withdrawLink: 'Retirar mis palabras',
  withdraw: {
    title: 'Retirar tus palabras',
    explanation: (place) =>
      `Tus palabras y tu nombre desaparecen enseguida de la página y de su imagen, y no guardamos nada. Tu enlace llevará entonces a ${place}.`,
    limits: 'Una copia que alguien ya hizo, o una vista previa en un chat, queda fuera de nuestro alcance.',
    button: 'Retirar mis palabras',
    busy: 'Retirando',
    missing:
      'Para retirar palabras necesitas el enlace privado que recibiste al compartirlas. Ábrelo y esta página mostrará un botón.',
    refused: 'Este enlace privado no corresponde a estas palabras. No se cambió nada.',
    failed: 'No se pudo completar. Tus palabras siguen como estaban. Inténtalo de nuevo.',
    needsScript:
      'Un pequeño script lee tu enlace privado, para que no se envíe antes de que pulses el botón. Permite los scripts aquí.',
    doneTitle: 'Tus palabras se han retirado',
    done: (place) => `No se guarda nada de ellas. Quien abra tu enlace ahora solo verá ${place}.`,
    see: (place) => `Ver ${place}`,
  },
  survey: { needsScript: 'Las preguntas las hace un pequeño script. Permite los scripts aquí.' },
  gone: {
    withdrawnTitle: 'Estas palabras se retiraron',
    withdrawn: 'Las retiró quien las escribió. No se guarda nada de ellas.',
    unknownTitle: 'No hay nada en este enlace',
    unknown: 'Puede que se copiara sin las últimas letras. Pídelo de nuevo donde lo encontraste.',
  },
};
