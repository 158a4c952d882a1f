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
  importedSource: ({ site }) => `${site} tomó estas palabras de sus propios registros. No vimos quién las escribió.`,
  wordsAreTheirs: ({ site }) =>
    `${site} no puede cambiarlas. Quien las escribió puede retirarlas en cualquier momento.`,
  everyoneMayRecommend: 'Todas las personas que responden pueden recomendar, sea cual sea su puntuación.',
  seeAll: { one: 'Ver {count}', many: 'Ver {count}', other: 'Ver {count}' },
  readItAll: 'Leer todo',
  readOn: 'Seguir leyendo',
  sharedWithYou: 'Alguien compartió este lugar contigo.',
  sharedThing: 'Alguien compartió esto contigo.',
  mapAndDirections: 'Mapa e indicaciones',
  visit: 'Visitar',
  call: 'Llamar',
  photoOf: (place) => `Imagen de ${place}`,
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
    ended: 'Esta oferta ha terminado. Las palabras siguen como estaban.',
    usedUp: 'Ya no quedan códigos de esta oferta.',
    used: 'Este código ya se usó.',
    failed: 'No funcionó. Vuelve a cargar esta página.',
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
    failed: 'No se pudo completar. Inténtalo de nuevo.',
    needsScript:
      'Un pequeño script lee tu enlace privado, para que no se envíe antes de que pulses el botón. Permite los scripts aquí.',
    doneTitle: 'Tus palabras se han retirado',
    done: (place) => `No se guarda nada de ellas. Quien abra tu enlace ahora solo verá ${place}.`,
    see: (place) => `Ver ${place}`,
    hidden: (site) =>
      `${site} quitó tus palabras y ya no se muestran. Si las retiras, tampoco guardamos nada de ellas.`,
    imported: (site) =>
      `${site} tomó estas palabras de sus propios registros y no se entregó ningún enlace privado. Pide a ${site} que las borre.`,
    linkTitle: 'Retirar tu enlace',
    linkExplanation: (place) => `Detrás de este enlace no hay palabras. Si lo retiras, solo llevará a ${place}.`,
    linkButton: 'Retirar mi enlace',
    linkDoneTitle: 'Tu enlace se ha retirado',
    linkDone: (place) => `Quien lo abra ahora solo verá ${place}.`,
  },
  survey: {
    needsScript: 'Las preguntas las hace un pequeño script. Permite los scripts aquí.',
    whichPlace: '¿De qué lugar se trata?',
    noPlace: 'Este enlace no nombra ningún lugar. Elige aquel en el que estuviste.',
    unknownPlace: (site) => `Este enlace nombra un lugar que ${site} no tiene. Elige aquel en el que estuviste.`,
    noPlaces: (site) => `${site} aún no ha indicado ningún lugar.`,
    closedTitle: 'Estas preguntas no se hacen ahora',
    off: 'Están desactivadas.',
    begins: (day) => `Empiezan el ${day}.`,
    over: (day) => `Terminaron el ${day}.`,
    nothingHere: 'Ninguna es para este lugar.',
    provenTitle: 'Estas preguntas requieren una visita registrada',
    unproven: (site) => `Son para visitas de las que ${site} tiene registro. Abre el enlace del mensaje que recibiste.`,
  },
  gone: {
    withdrawnTitle: 'Estas palabras se retiraron',
    withdrawn:
      'Las retiró quien las escribió, o se borró todo lo que se sabía de esa persona. No se guarda nada de ellas.',
    endedTitle: 'Este enlace se retiró',
    ended: 'Lo retiró quien lo compartió, o se borró todo lo que se sabía de esa persona.',
    hiddenTitle: 'Esta recomendación se retiró de la vista',
    hidden: (site) => `${site} la quitó por abuso. Se conserva, pero ya no se muestra.`,
    unknownTitle: 'No hay nada en este enlace',
    unknown: 'Puede que se copiara sin las últimas letras. Pídelo de nuevo donde lo encontraste.',
  },
};
