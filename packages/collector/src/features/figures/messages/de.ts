import type { ReportMessages } from '../report-messages.ts';

export const de: ReportMessages = {
  language: 'de',
  priority: {
    PRIORITY: {
      one: 'Diese Woche: „{driver}“. Hier {own}, an guten Standorten {good}; der Unterschied geht mit etwa {lift} Punkten bei der Weiterempfehlung einher. Aus {count} Antwort.',
      other:
        'Diese Woche: „{driver}“. Hier {own}, an guten Standorten {good}; der Unterschied geht mit etwa {lift} Punkten bei der Weiterempfehlung einher. Aus {count} Antworten.',
    },
    CLOSE_CALL: {
      one: 'Diese Woche: „{driver}“, dicht gefolgt von „{second}“. Hier {own}, an guten Standorten {good}; der Unterschied geht mit etwa {lift} Punkten bei der Weiterempfehlung einher. Aus {count} Antwort.',
      other:
        'Diese Woche: „{driver}“, dicht gefolgt von „{second}“. Hier {own}, an guten Standorten {good}; der Unterschied geht mit etwa {lift} Punkten bei der Weiterempfehlung einher. Aus {count} Antworten.',
    },
    HOLD: 'Hier gibt es keine klare Schwachstelle. Bewahren Sie, was am meisten zählt: „{driver}“.',
    SMALL: 'Die größte der kleinen Lücken: „{driver}“, etwa {lift}.',
    USE_BRAND: {
      one: 'Die Priorität der ganzen Marke: „{driver}“. Dieser Standort hat erst {count} Antwort, zu wenig für eine eigene Priorität.',
      other:
        'Die Priorität der ganzen Marke: „{driver}“. Dieser Standort hat erst {count} Antworten, zu wenig für eine eigene Priorität.',
    },
    NO_DATA: 'Hier gibt es noch keine Antworten.',
  },
  drivers: {
    OK: {
      one: '„{driver}“ zählt am meisten: {share} dessen, was diese Fragen erklären. Zusammen erklären sie {explained} der Unterschiede bei der Weiterempfehlung. Aus {count} Antwort.',
      other:
        '„{driver}“ zählt am meisten: {share} dessen, was diese Fragen erklären. Zusammen erklären sie {explained} der Unterschiede bei der Weiterempfehlung. Aus {count} Antworten.',
    },
    TOO_FEW: { other: 'Was am meisten zählt, lässt sich noch nicht sagen: {count} von 100 Antworten.' },
    NO_MODEL: 'Diese Fragen erklären hier nicht, ob weiterempfohlen wird. Stellen Sie andere.',
    NO_DRIVERS:
      'Noch fragt keine Frage nach einzelnen Seiten des Besuchs; welche davon zählt, kann also niemand sagen.',
    PROVISIONAL: 'Die Reihenfolge ist vorläufig: Sie beruht auf weniger als 200 Antworten.',
    COLLINEAR: '„{one}“ und „{other}“ messen dasselbe.',
    SAME_ANSWER: '„{driver}“ bleibt außen vor: Alle haben dasselbe geantwortet.',
    TOO_FEW_ANSWERS: '„{driver}“ bleibt außen vor: Weniger als 10 haben darauf geantwortet.',
    PAIRWISE: {
      one: 'Die Fragen wechseln sich ab: Das am seltensten zusammen gefragte Paar hat {count} Antwort.',
      other: 'Die Fragen wechseln sich ab: Das am seltensten zusammen gefragte Paar hat {count} Antworten.',
    },
  },
  action: {
    NONE: 'Zurzeit läuft keine Maßnahme.',
    underWay: '„{text}“, verantwortlich: {who}, seit dem {day}.',
    WAIT: { other: 'Noch zu früh: {count} von 20 Antworten. Ergebnis frühestens: {day}.' },
    WAIT_UNKNOWN: { other: 'Noch zu früh: {count} von 20 Antworten.' },
    NO_CONTROL: {
      one: 'Das lässt sich nicht von dem trennen, was überall geschah: {count} anderer Standort zum Vergleich, nötig sind 5.',
      other:
        'Das lässt sich nicht von dem trennen, was überall geschah: {count} andere Standorte zum Vergleich, nötig sind 5.',
    },
    OK: 'Es wirkt: {did} Punkte gegenüber den anderen Standorten, zwischen {low} und {high}.',
    NOT_PROVEN: 'Nicht belegt: {did} Punkte gegenüber den anderen Standorten, irgendwo zwischen {low} und {high}.',
    WORSE: 'Schlechter als anderswo: {did} Punkte gegenüber den anderen Standorten, zwischen {low} und {high}.',
    bounce: 'Etwa {bounce} Punkte davon wären von selbst zurückgekommen.',
  },
  today: {
    NO_DATA: 'Noch keine Antworten.',
    NORMAL: {
      one: '{day}: ein normaler Tag. {happy} von {count} Antwort mit 7 oder mehr.',
      other: '{day}: ein normaler Tag. {happy} von {count} Antworten mit 7 oder mehr.',
    },
    BAD_DAY: {
      one: '{day}: ein schlechter Tag, über den Zufall hinaus. {happy} von {count} Antwort mit 7 oder mehr.',
      other: '{day}: ein schlechter Tag, über den Zufall hinaus. {happy} von {count} Antworten mit 7 oder mehr.',
    },
    GOOD_DAY: {
      one: '{day}: ein guter Tag, über den Zufall hinaus. {happy} von {count} Antwort mit 7 oder mehr.',
      other: '{day}: ein guter Tag, über den Zufall hinaus. {happy} von {count} Antworten mit 7 oder mehr.',
    },
    SHIFT_UP: 'Besser als zuvor: Bis zum {day} lagen acht oder mehr Tage in Folge über dem, was normal war.',
    SHIFT_DOWN: 'Schlechter als zuvor: Bis zum {day} lagen acht oder mehr Tage in Folge unter dem, was normal war.',
    TOO_FEW: {
      one: '{day}: {count} Antwort, zu wenig, um den Tag gut oder schlecht zu nennen.',
      other: '{day}: {count} Antworten, zu wenig, um den Tag gut oder schlecht zu nennen.',
    },
    BASELINE_SHORT: { other: 'Was hier normal ist, zeigt sich erst noch: {count} von 12 Tagen.' },
  },
  weakTime: {
    OK: 'Schwacher Tag: {weekday}. {share} mit 9 oder 10, an anderen Tagen {rest}.',
    HOURS: 'Schwache Stunden: {hours}. {share} mit 9 oder 10, zu anderen Stunden {rest}.',
    NO_WEAK_DAY: 'Kein Wochentag ist über den Zufall hinaus schwächer als die anderen.',
    TOO_FEW: 'Noch zu wenige Tage, um einen schwachen Wochentag vom Zufall zu unterscheiden.',
  },
  score: {
    NO_DATA: 'Noch keine Antworten, also noch kein Wert.',
    TOO_FEW: {
      one: '{count} Antwort: zu wenig für einen Wert.',
      other: '{count} Antworten: zu wenig für einen Wert.',
    },
    SHOW_WITH_RANGE: {
      one: 'Noch früh: {score}, irgendwo von {low} bis {high}. Aus {count} Antwort.',
      other: 'Noch früh: {score}, irgendwo von {low} bis {high}. Aus {count} Antworten.',
    },
    OK: {
      one: '{score}, von {low} bis {high}. Aus {count} Antwort.',
      other: '{score}, von {low} bis {high}. Aus {count} Antworten.',
    },
    brand: 'Die ganze Marke: {score}.',
    rank: { one: 'Platz {rank} von {count} Standort.', other: 'Platz {rank} von {count} Standorten.' },
    noRanking: 'Die Standorte unterscheiden sich nicht über den Zufall hinaus, also gibt es keine Rangfolge.',
    ONE_LOCATION: 'Es gibt keinen anderen Standort mit Antworten zum Vergleichen.',
    above: 'Besser als die Marke, über den Zufall hinaus.',
    below: 'Schlechter als die Marke, über den Zufall hinaus.',
    best: 'Am besten: {name}.',
    worst: 'Braucht am meisten Hilfe: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} unzufriedene Person hat um Kontakt gebeten.',
      other: '{count} unzufriedene Personen haben um Kontakt gebeten.',
    },
    nobodyWaits: 'Keine unzufriedene Person hat um Kontakt gebeten.',
    none: 'Noch hat niemand etwas geschrieben.',
  },
  consistency: {
    OK: 'Zwischen einem guten und einem schlechten Tag liegen hier {own} Punkte, in der ganzen Marke {brand}.',
    OWN: 'Zwischen einem guten und einem schlechten Tag liegen hier {own} Punkte.',
    NO_DIFFERENCE: 'Die Tage unterscheiden sich hier nicht über den Zufall hinaus.',
    TOO_FEW: 'Zu wenige Antworten am Tag, um gute Tage von schlechten zu unterscheiden.',
  },
  funnel: {
    counts:
      'Geantwortet: {answered} · empfohlen: {advocates} · geteilt: {shares} · über Links gekommen: {visitors} · Verkäufe: {conversions}',
    potential: {
      one: 'Mögliche Reichweite: {count} Person (angenommen sind {friends} Bekannte je empfehlender Person).',
      other: 'Mögliche Reichweite: {count} Personen (angenommen sind {friends} Bekannte je empfehlender Person).',
    },
  },
  spread: {
    NO_DATA: 'Noch wurde keine Empfehlung geteilt.',
    TOO_FEW: {
      other: 'Bisher geteilt: {count}. Nur gezählt, denn das ist zu wenig, um zu sagen, wie es sich verbreitet.',
    },
    OK: 'Jede geteilte Empfehlung führte im Schnitt zu {k} weiteren, von {low} bis {high}.',
    IMMATURE: 'Es verbreitet sich noch: Jede geteilte Empfehlung hat im Schnitt zu mindestens {k} weiteren geführt.',
  },
};
