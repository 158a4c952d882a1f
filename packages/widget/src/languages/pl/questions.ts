import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Wolę nie mówić',
  other: 'Własnymi słowami',
  smileys: ['Bardzo źle', 'Źle', 'Tak sobie', 'Dobrze', 'Bardzo dobrze'],
  thumbs: { down: 'Niedobrze', up: 'Dobrze' },
  many: 'Proszę wybrać wszystko, co pasuje.',
  ranking: 'Proszę dotykać po kolei: najpierw to, co najważniejsze.',
  ranked: '{item}, miejsce {place}',
  date: {
    today: 'Dziś',
    yesterday: 'Wczoraj',
    other: 'Inny dzień',
    future: 'Proszę wybrać dziś lub wcześniejszy dzień.',
  },
  location: {
    search: 'Nazwa, miasto lub ulica',
    near: 'Użyj lokalizacji',
    looking: 'Szukanie',
    notLocated: 'Nie udało się ustalić lokalizacji. Można wyszukać po nazwie.',
    none: 'Nic nie znaleziono. Można podać miasto lub ulicę.',
    failed: 'Nie udało się wyszukać. Proszę spróbować ponownie.',
    found: { one: '{count} miejsce', few: '{count} miejsca', many: '{count} miejsc', other: '{count} miejsca' },
    part: 'Pokazano {shown} z {total}.',
  },
  missingTick: 'Aby przejść dalej, proszę zaznaczyć pole.',
  visit: {
    visit: 'Wizyta: {day}',
    purchase: 'Zakup: {day}',
    service: 'Wizyta serwisowa: {day}',
    meal: 'Posiłek: {day}',
  },
};

export default questions;
