import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, { after: string; proven: string }> = {
  visit: { after: 'po wizycie', proven: 'wizytę' },
  purchase: { after: 'po zakupach', proven: 'zakupy' },
  service: { after: 'po wizycie w serwisie', proven: 'wizytę w serwisie' },
  meal: { after: 'po posiłku', proven: 'posiłek' },
};

export const pl: Messages = {
  language: 'pl',
  aCustomer: 'Ktoś z klientów',
  about: ({ name, place }) => `${name} o: ${place}`,
  quoted: (words) => `„${words}”`,
  leftAfter: ({ kind, day }) => `Napisano ${kinds[kind].after}, ${day}`,
  leftOn: (day) => `Napisano ${day}`,
  visitNotChecked: 'Nie sprawdziliśmy wizyty.',
  howWeKnow: 'Skąd to wiemy',
  whatThisMeans: 'Co to znaczy',
  provenSource: ({ kind, day, site, place }) =>
    `${site} potwierdza podpisanym zapisem ${kinds[kind].proven} (${place}, ${day}). Te słowa zostawiono wraz z nim, jeden raz.`,
  unprovenSource: ({ site }) =>
    `Te słowa nadeszły przez własne strony ${site}, bez zapisu wizyty. To własne słowa osoby, która je napisała.`,
  wordsAreTheirs: ({ site }) => `${site} nie może ich zmienić. Autor lub autorka może je wycofać w każdej chwili.`,
  everyoneMayRecommend: 'Polecać może każda osoba, która odpowiada, niezależnie od oceny.',
  seeAll: {
    one: 'Zobacz {count} polecenie',
    few: 'Zobacz wszystkie {count} polecenia',
    many: 'Zobacz wszystkie {count} poleceń',
    other: 'Zobacz wszystkie {count} polecenia',
  },
  readItAll: 'Przeczytaj całość',
  readOn: 'Czytaj dalej',
  sharedWithYou: 'Ktoś udostępnił Ci to miejsce.',
  mapAndDirections: 'Mapa i dojazd',
  visit: 'Odwiedź',
  call: 'Zadzwoń',
  photoOf: (place) => `${place}, widok z zewnątrz`,
  hours: {
    open: 'Otwarte',
    closed: 'Zamknięte',
    until: (time) => ` dziś do ${time}`,
    allDay: ' dziś całą dobę',
    opens: (next) =>
      `. Otwarcie: ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'dziś' : 'jutro'}, ${next.time}`,
    now: '',
    all: 'Godziny otwarcia',
  },
  offer: {
    from: (name) => (name ? `Dla Ciebie, od: ${name}` : 'Dla Ciebie'),
    sayCode: 'Podaj ten kod na miejscu',
    comma: ', ',
    until: (day) => `do ${day}`,
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    over: (day) => `Ta oferta skończyła się ${day}. Słowa pozostają bez zmian.`,
  },
  beenHere: 'Znasz to miejsce?',
  sayItYourWay: 'Powiedz to własnymi słowami, dobrze lub źle.',
  recommendToo: 'Też polecam',
  reportLink: 'Zgłoś',
  withdrawLink: 'Wycofaj moje słowa',
  withdraw: {
    title: 'Wycofaj swoje słowa',
    explanation: (place) =>
      `Twoje słowa i imię od razu znikają ze strony i jej obrazu, a my nic z nich nie zachowujemy. Twój link prowadzi potem do: ${place}.`,
    limits: 'Kopia, którą ktoś już zrobił, albo podgląd w czyimś czacie jest poza naszym zasięgiem.',
    button: 'Wycofaj moje słowa',
    busy: 'Wycofywanie',
    missing:
      'Do wycofania słów potrzebny jest prywatny link otrzymany przy udostępnianiu. Otwórz go, a ta strona pokaże przycisk.',
    refused: 'Ten prywatny link nie należy do tych słów. Nic nie zmieniono.',
    failed: 'Nie udało się. Twoje słowa są bez zmian. Spróbuj ponownie.',
    needsScript:
      'Prywatny link odczytuje mały skrypt, aby nie został wysłany, zanim naciśniesz przycisk. Zezwól tu na skrypty.',
    doneTitle: 'Twoje słowa zostały wycofane',
    done: (place) => `Nic z nich nie zachowano. Kto otworzy Twój link, zobaczy teraz tylko: ${place}.`,
    see: (place) => `Zobacz: ${place}`,
  },
  survey: { needsScript: 'Pytania zadaje mały skrypt. Zezwól tu na skrypty.' },
  gone: {
    withdrawnTitle: 'Te słowa wycofano',
    withdrawn: 'Wycofała je osoba, która je napisała. Nic z nich nie zachowano.',
    unknownTitle: 'Pod tym linkiem nic nie ma',
    unknown: 'Może przy kopiowaniu zabrakło ostatnich liter. Poproś o niego ponownie tam, gdzie był.',
  },
};
