import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Lo que se dice de {place}',
  visits: {
    each: 'Cada una se dejó tras una visita que consta en nuestros registros, con las palabras del propio cliente.',
    some: '{verified} de {shown} se dejaron tras una visita que consta en nuestros registros; todas con las palabras de los propios clientes.',
    one: '{verified} de {shown} se dejó tras una visita que consta en nuestros registros; todas con las palabras de los propios clientes.',
    none: 'Con las palabras de los propios clientes. Nadie comprobó si hubo una visita.',
  },
  all: {
    one: 'La única que se puede mostrar está aquí.',
    many: 'Aquí están las {count} que se pueden mostrar, primero las más recientes.',
    other: 'Aquí están las {count} que se pueden mostrar, primero las más recientes.',
  },
  score: 'Ninguna se omite, se cambia ni se mueve por su puntuación.',
  how: 'Cómo funciona',
  howText:
    'A todos los que responden se les invita a contarlo, sea cual sea su puntuación, y deciden si puede estar aquí. Pueden retirarlo. Solo se elimina el abuso.',
  every: 'Todas',
  kinds: { visit: 'Visita', purchase: 'Compra', service: 'Taller', meal: 'Comida' },
  after: {
    visit: 'Tras una visita el {day}',
    purchase: 'Tras una compra el {day}',
    service: 'Tras una visita al taller el {day}',
    meal: 'Tras una comida el {day}',
  },
  on: 'Escrita el {day}. No comprobamos la visita.',
  someone: 'Un cliente o una clienta',
  readAll: 'Leer todo',
  more: 'Mostrar más',
  part: 'Se muestran {shown} de {total}.',
  withdrawn: {
    one: '{count} fue retirada por su autor.',
    many: '{count} fueron retiradas por sus autores.',
    other: '{count} fueron retiradas por sus autores.',
  },
  hidden: {
    one: '{count} se eliminó por abuso.',
    many: '{count} se eliminaron por abuso.',
    other: '{count} se eliminaron por abuso.',
  },
  say: '¿Ha estado aquí? Dígalo con sus palabras',
  emptyTitle: 'Aún no hay palabras sobre {place}',
  empty: 'Lo que digan los clientes estará aquí, todo y tal como lo escribieron.',
  away: 'Ahora mismo no se pueden cargar.',
  again: 'Intentar de nuevo',
};

export default wall;
