import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Co mówią o {place}',
  visits: {
    each: 'Każda opinia powstała po wizycie, którą potwierdzają nasze dane, i jest napisana słowami klienta.',
    some: '{verified} z {shown} powstały po wizycie, którą potwierdzają nasze dane; wszystkie są napisane słowami klientów.',
    one: '{verified} z {shown} powstała po wizycie, którą potwierdzają nasze dane; wszystkie są napisane słowami klientów.',
    none: 'Słowami klientów. Nikt nie sprawdzał, czy wizyta się odbyła.',
  },
  all: {
    one: 'Jedyna opinia, którą można pokazać, jest tutaj.',
    few: 'Wszystkie {count}, które można pokazać, są tutaj, od najnowszej.',
    many: 'Wszystkie {count}, które można pokazać, są tutaj, od najnowszej.',
    other: 'Wszystkie {count}, które można pokazać, są tutaj, od najnowszej.',
  },
  score: 'Żadnej nie pominięto, nie zmieniono ani nie przesunięto z powodu oceny.',
  how: 'Jak to działa',
  howText:
    'Każdy, kto odpowiada, jest zapraszany, by o tym opowiedzieć, bez względu na ocenę, i decyduje, czy może to tu stać. Może to wycofać. Usuwa się tylko nadużycia.',
  every: 'Wszystkie',
  kinds: { visit: 'Wizyta', purchase: 'Zakup', service: 'Serwis', meal: 'Posiłek' },
  after: {
    visit: 'Po wizycie {day}',
    purchase: 'Po zakupie {day}',
    service: 'Po wizycie w serwisie {day}',
    meal: 'Po posiłku {day}',
  },
  on: 'Napisano {day}. Wizyty nie sprawdzono.',
  someone: 'Klient lub klientka',
  readAll: 'Czytaj całość',
  more: 'Pokaż więcej',
  part: 'Pokazano {shown} z {total}.',
  withdrawn: {
    one: '{count} wycofano na życzenie autora.',
    few: '{count} wycofano na życzenie autorów.',
    many: '{count} wycofano na życzenie autorów.',
    other: '{count} wycofano na życzenie autorów.',
  },
  hidden: {
    one: '{count} usunięto z powodu nadużycia.',
    few: '{count} usunięto z powodu nadużyć.',
    many: '{count} usunięto z powodu nadużyć.',
    other: '{count} usunięto z powodu nadużyć.',
  },
  say: 'Byłeś lub byłaś tu? Powiedz to własnymi słowami',
  emptyTitle: 'Jeszcze nikt nie napisał o {place}',
  empty: 'To, co powiedzą klienci, stanie tutaj w całości, tak jak to napiszą.',
  away: 'W tej chwili nie można ich wczytać.',
  again: 'Spróbuj ponownie',
};

export default wall;
