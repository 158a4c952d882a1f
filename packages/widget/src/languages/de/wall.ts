import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Was man über {place} sagt',
  visits: {
    each: 'Alle Worte stammen von einem Besuch, den unsere Unterlagen bestätigen, und sind die eigenen der Kundschaft.',
    some: '{verified} von {shown} stammen von einem Besuch, den unsere Unterlagen bestätigen; alle sind die eigenen Worte der Kundschaft.',
    one: '{verified} von {shown} stammt von einem Besuch, den unsere Unterlagen bestätigen; alle sind die eigenen Worte der Kundschaft.',
    none: 'In den eigenen Worten der Kundschaft. Ob es einen Besuch gab, hat niemand geprüft.',
  },
  all: {
    one: 'Das einzige, das gezeigt werden darf, steht hier.',
    other: 'Alle {count}, die gezeigt werden dürfen, stehen hier, die neuesten zuerst.',
  },
  score: 'Nichts wird wegen der Bewertung weggelassen, verändert oder verschoben.',
  how: 'Wie das geht',
  howText:
    'Alle, die antworten, werden eingeladen weiterzusagen, wie es war, gleich mit welcher Bewertung, und entscheiden, ob es hier stehen darf. Sie können es zurückziehen. Entfernt wird nur Missbrauch.',
  every: 'Alle',
  kinds: { visit: 'Besuch', purchase: 'Kauf', service: 'Werkstatt', meal: 'Essen' },
  after: {
    visit: 'Nach einem Besuch am {day}',
    purchase: 'Nach einem Kauf am {day}',
    service: 'Nach einem Werkstattbesuch am {day}',
    meal: 'Nach einem Essen am {day}',
  },
  on: 'Geschrieben am {day}. Den Besuch haben wir nicht geprüft.',
  someone: 'Kundin oder Kunde',
  readAll: 'Ganz lesen',
  more: 'Mehr zeigen',
  part: '{shown} von {total} gezeigt.',
  withdrawn: { one: '{count} Beitrag wurde zurückgezogen.', other: '{count} Beiträge wurden zurückgezogen.' },
  hidden: {
    one: '{count} Beitrag wurde wegen Missbrauchs entfernt.',
    other: '{count} Beiträge wurden wegen Missbrauchs entfernt.',
  },
  say: 'Waren Sie hier? Sagen Sie es mit Ihren Worten',
  emptyTitle: 'Noch keine Worte über {place}',
  empty: 'Was die Kundschaft sagt, steht dann hier, alles und so, wie es geschrieben wurde.',
  away: 'Die Worte lassen sich gerade nicht laden.',
  again: 'Noch einmal',
};

export default wall;
