import type { ReportMessages } from '../report-messages.ts';

export const pl: ReportMessages = {
  language: 'pl',
  // "odpowiedzi" after "z" and "na podstawie" is right for every number; "pkt" has one form.
  priority: {
    PRIORITY: {
      other:
        'W tym tygodniu: „{driver}”. Tutaj {own}, w dobrych placówkach {good}; różnica wiąże się z około {lift} pkt w polecaniu. Na podstawie {count} odpowiedzi.',
    },
    CLOSE_CALL: {
      other:
        'W tym tygodniu: „{driver}”, a tuż za tym „{second}”. Tutaj {own}, w dobrych placówkach {good}; różnica wiąże się z około {lift} pkt w polecaniu. Na podstawie {count} odpowiedzi.',
    },
    HOLD: 'Nie ma tu wyraźnie słabego punktu. Warto chronić to, co najważniejsze: „{driver}”.',
    SMALL: 'Największa z małych różnic: „{driver}”, około {lift}.',
    USE_BRAND: {
      other: 'Priorytet całej marki: „{driver}”. Odpowiedzi w tej placówce: {count}, za mało na własny priorytet.',
    },
    NO_DATA: 'Nie ma tu jeszcze odpowiedzi.',
  },
  drivers: {
    OK: {
      other:
        'Najbardziej liczy się „{driver}”: {share} tego, co wyjaśniają te pytania. Razem wyjaśniają {explained} różnic w polecaniu. Na podstawie {count} odpowiedzi.',
    },
    TOO_FEW: { other: 'Za wcześnie, by powiedzieć, co liczy się najbardziej: {count} ze 100 odpowiedzi.' },
    NO_MODEL: 'Te pytania nie wyjaśniają tu polecania. Warto zadać inne.',
    NO_DRIVERS: 'Żadne pytanie nie dotyczy jeszcze poszczególnych stron wizyty, więc nie wiadomo, która się liczy.',
    PROVISIONAL: 'Kolejność jest tymczasowa: opiera się na mniej niż 200 odpowiedziach.',
    COLLINEAR: '„{one}” i „{other}” mierzą to samo.',
    SAME_ANSWER: '„{driver}” pominięto: wszystkie odpowiedzi są takie same.',
    TOO_FEW_ANSWERS: '„{driver}” pominięto: jest mniej niż 10 odpowiedzi.',
    PAIRWISE: {
      other: 'Pytania są zadawane na zmianę. Odpowiedzi na parę, którą najrzadziej zadano razem: {count}.',
    },
  },
  action: {
    NONE: 'Żadne działanie nie jest w toku.',
    underWay: '„{text}”, odpowiada: {who}, od {day}.',
    WAIT: { other: 'Za wcześnie: {count} z 20 odpowiedzi. Wynik najwcześniej: {day}.' },
    WAIT_UNKNOWN: { other: 'Za wcześnie: {count} z 20 odpowiedzi.' },
    NO_CONTROL: {
      other:
        'Nie da się tego oddzielić od tego, co działo się wszędzie. Inne placówki do porównania: {count}, a potrzeba 5.',
    },
    OK: 'Działa: {did} pkt w porównaniu z innymi placówkami, od {low} do {high}.',
    NOT_PROVEN: 'Nie dowiedziono: {did} pkt w porównaniu z innymi placówkami, gdzieś od {low} do {high}.',
    WORSE: 'Gorzej niż gdzie indziej: {did} pkt w porównaniu z innymi placówkami, od {low} do {high}.',
    bounce: 'Około {bounce} pkt z tego wróciłoby samo.',
  },
  today: {
    NO_DATA: 'Nie ma jeszcze odpowiedzi.',
    NORMAL: { other: '{day}: zwykły dzień. Z oceną 7 lub wyższą: {happy} z {count} odpowiedzi.' },
    BAD_DAY: {
      other:
        '{day}: zły dzień, gorszy, niż wynikałoby z przypadku. Z oceną 7 lub wyższą: {happy} z {count} odpowiedzi.',
    },
    GOOD_DAY: {
      other:
        '{day}: dobry dzień, lepszy, niż wynikałoby z przypadku. Z oceną 7 lub wyższą: {happy} z {count} odpowiedzi.',
    },
    SHIFT_UP: 'Lepiej niż przedtem: do {day} co najmniej osiem dni z rzędu było powyżej normy.',
    SHIFT_DOWN: 'Gorzej niż przedtem: do {day} co najmniej osiem dni z rzędu było poniżej normy.',
    TOO_FEW: { other: '{day}. Odpowiedzi: {count}, za mało, by nazwać dzień dobrym lub złym.' },
    BASELINE_SHORT: { other: 'Wciąż uczymy się, co jest tu normą: {count} z 12 dni.' },
  },
  weakTime: {
    OK: 'Słaby dzień: {weekday}. Oceny 9 lub 10: {share}, w inne dni {rest}.',
    HOURS: 'Słabe godziny: {hours}. Oceny 9 lub 10: {share}, w innych godzinach {rest}.',
    NO_WEAK_DAY: 'Żaden dzień tygodnia nie jest słabszy od innych bardziej, niż wynikałoby z przypadku.',
    TOO_FEW: 'Za mało jeszcze dni, by odróżnić słaby dzień tygodnia od przypadku.',
  },
  score: {
    NO_DATA: 'Nie ma jeszcze odpowiedzi, więc nie ma wyniku.',
    TOO_FEW: { other: 'Odpowiedzi: {count}, za mało na wynik.' },
    SHOW_WITH_RANGE: {
      other: 'Jeszcze wcześnie: {score}, gdzieś od {low} do {high}. Na podstawie {count} odpowiedzi.',
    },
    OK: { other: '{score}, od {low} do {high}. Na podstawie {count} odpowiedzi.' },
    brand: 'Cała marka: {score}.',
    rank: {
      one: 'Pozycja {rank} z {count} placówki.',
      few: 'Pozycja {rank} z {count} placówek.',
      other: 'Pozycja {rank} z {count} placówek.',
    },
    noRanking: 'Placówki nie różnią się bardziej, niż wynikałoby z przypadku, więc nie ma rankingu.',
    ONE_LOCATION: 'Nie ma innej placówki z odpowiedziami do porównania.',
    above: 'Powyżej marki, bardziej, niż wynikałoby z przypadku.',
    below: 'Poniżej marki, bardziej, niż wynikałoby z przypadku.',
    best: 'Najlepsza: {name}.',
    worst: 'Najbardziej potrzebuje pomocy: {name}.',
  },
  comments: {
    waiting: { other: 'Niezadowolone osoby, które poprosiły o kontakt: {count}.' },
    nobodyWaits: 'Żadna niezadowolona osoba nie poprosiła o kontakt.',
    none: 'Nikt jeszcze nic nie napisał.',
  },
  consistency: {
    OK: 'Między dobrym a złym dniem jest tu {own} pkt różnicy, w całej marce {brand}.',
    OWN: 'Między dobrym a złym dniem jest tu {own} pkt różnicy.',
    NO_DIFFERENCE: 'Dni nie różnią się tu bardziej, niż wynikałoby z przypadku.',
    TOO_FEW: 'Za mało odpowiedzi dziennie, by odróżnić dobre dni od złych.',
  },
  funnel: {
    counts:
      'Odpowiedzi: {answered} · osoby polecające: {advocates} · udostępnienia: {shares} · osoby z linków: {visitors} · sprzedaż: {conversions}',
    potential: {
      other: 'Możliwy zasięg w osobach: {count} (założenie: {friends} znajomych na każdą osobę polecającą).',
    },
  },
  spread: {
    NO_DATA: 'Nie udostępniono jeszcze żadnego polecenia.',
    TOO_FEW: {
      other: 'Dotychczasowe udostępnienia: {count}. Tylko policzone, bo to za mało, by powiedzieć, jak się rozchodzą.',
    },
    OK: 'Każde udostępnienie prowadziło średnio do {k} kolejnych, od {low} do {high}.',
    IMMATURE: 'Nadal się rozchodzą: każde udostępnienie prowadziło średnio do co najmniej {k} kolejnych.',
  },
};
