import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Prefiero no decir',
  other: 'Con sus palabras',
  smileys: ['Muy mal', 'Mal', 'Regular', 'Bien', 'Muy bien'],
  thumbs: { down: 'No muy bien', up: 'Bien' },
  many: 'Elija todas las que correspondan.',
  ranking: 'Toque por orden: primero lo más importante.',
  ranked: '{item}, puesto {place}',
  date: { today: 'Hoy', yesterday: 'Ayer', other: 'Otro día', future: 'Elija hoy o un día anterior.' },
  location: {
    search: 'Nombre, ciudad o calle',
    near: 'Usar mi ubicación',
    looking: 'Buscando',
    notLocated: 'No se ha podido obtener su ubicación. Busque por nombre.',
    none: 'No hay resultados. Pruebe con una ciudad o una calle.',
    failed: 'No se ha podido buscar. Inténtelo de nuevo.',
    found: { one: '{count} lugar', many: '{count} de lugares', other: '{count} lugares' },
    part: 'Se muestran {shown} de {total}.',
  },
  missingTick: 'Marque la casilla para continuar.',
  visit: {
    visit: 'Su visita del {day}',
    purchase: 'Su compra del {day}',
    service: 'Su servicio del {day}',
    meal: 'Su comida del {day}',
  },
};

export default questions;
