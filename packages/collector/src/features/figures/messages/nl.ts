import type { ReportMessages } from '../report-messages.ts';

export const nl: ReportMessages = {
  language: 'nl',
  priority: {
    PRIORITY: {
      one: 'Deze week: “{driver}”. Hier {own}, bij goede vestigingen {good}; het verschil hangt samen met ongeveer {lift} in aanbeveling. Op basis van {count} antwoord.',
      other:
        'Deze week: “{driver}”. Hier {own}, bij goede vestigingen {good}; het verschil hangt samen met ongeveer {lift} in aanbeveling. Op basis van {count} antwoorden.',
    },
    CLOSE_CALL: {
      one: 'Deze week: “{driver}”, met “{second}” er vlak achter. Hier {own}, bij goede vestigingen {good}; het verschil hangt samen met ongeveer {lift} in aanbeveling. Op basis van {count} antwoord.',
      other:
        'Deze week: “{driver}”, met “{second}” er vlak achter. Hier {own}, bij goede vestigingen {good}; het verschil hangt samen met ongeveer {lift} in aanbeveling. Op basis van {count} antwoorden.',
    },
    HOLD: 'Hier is geen duidelijk zwak punt. Bewaar wat het meest telt: “{driver}”.',
    SMALL: 'Het grootste van de kleine verschillen: “{driver}”, ongeveer {lift}.',
    USE_BRAND: {
      one: 'De prioriteit van het hele merk: “{driver}”. Deze vestiging heeft pas {count} antwoord, te weinig voor een eigen prioriteit.',
      other:
        'De prioriteit van het hele merk: “{driver}”. Deze vestiging heeft pas {count} antwoorden, te weinig voor een eigen prioriteit.',
    },
    NO_DATA: 'Hier zijn nog geen antwoorden.',
  },
  drivers: {
    OK: {
      one: '“{driver}” telt het meest: {share} van wat deze vragen verklaren. Samen verklaren ze {explained} van de verschillen in aanbeveling. Op basis van {count} antwoord.',
      other:
        '“{driver}” telt het meest: {share} van wat deze vragen verklaren. Samen verklaren ze {explained} van de verschillen in aanbeveling. Op basis van {count} antwoorden.',
    },
    TOO_FEW: { other: 'Nog te vroeg om te zeggen wat het meest telt: {count} van 100 antwoorden.' },
    NO_MODEL: 'Deze vragen verklaren hier niet of men aanbeveelt. Stel andere.',
    NO_DRIVERS: 'Nog geen vraag gaat over losse onderdelen van het bezoek, dus niemand kan zeggen welk ervan telt.',
    PROVISIONAL: 'De volgorde is voorlopig: ze berust op minder dan 200 antwoorden.',
    COLLINEAR: '“{one}” en “{other}” meten hetzelfde.',
    SAME_ANSWER: '“{driver}” is weggelaten: iedereen gaf hetzelfde antwoord.',
    TOO_FEW_ANSWERS: '“{driver}” is weggelaten: er zijn minder dan 10 antwoorden op.',
    PAIRWISE: {
      one: 'De vragen wisselen elkaar af: het paar dat het minst samen is gesteld heeft {count} antwoord.',
      other: 'De vragen wisselen elkaar af: het paar dat het minst samen is gesteld heeft {count} antwoorden.',
    },
  },
  action: {
    NONE: 'Er loopt geen actie.',
    underWay: '“{text}”, verantwoordelijk: {who}, sinds {day}.',
    WAIT: { other: 'Nog te vroeg: {count} van 20 antwoorden. Uitslag op zijn vroegst: {day}.' },
    WAIT_UNKNOWN: { other: 'Nog te vroeg: {count} van 20 antwoorden.' },
    NO_CONTROL: {
      one: 'Het is niet te onderscheiden van wat overal gebeurde: {count} andere vestiging om mee te vergelijken, en er zijn er 5 nodig.',
      other:
        'Het is niet te onderscheiden van wat overal gebeurde: {count} andere vestigingen om mee te vergelijken, en er zijn er 5 nodig.',
    },
    OK: 'Het werkt: {did} in score vergeleken met de andere vestigingen, tussen {low} en {high}.',
    NOT_PROVEN: 'Niet aangetoond: {did} in score vergeleken met de andere vestigingen, ergens tussen {low} en {high}.',
    WORSE: 'Slechter dan elders: {did} in score vergeleken met de andere vestigingen, tussen {low} en {high}.',
    bounce: 'Ongeveer {bounce} daarvan zou vanzelf zijn teruggekomen.',
  },
  today: {
    NO_DATA: 'Nog geen antwoorden.',
    NORMAL: {
      one: '{day}: een normale dag. {happy} van {count} antwoord met een 7 of hoger.',
      other: '{day}: een normale dag. {happy} van {count} antwoorden met een 7 of hoger.',
    },
    BAD_DAY: {
      one: '{day}: een slechte dag, meer dan toeval. {happy} van {count} antwoord met een 7 of hoger.',
      other: '{day}: een slechte dag, meer dan toeval. {happy} van {count} antwoorden met een 7 of hoger.',
    },
    GOOD_DAY: {
      one: '{day}: een goede dag, meer dan toeval. {happy} van {count} antwoord met een 7 of hoger.',
      other: '{day}: een goede dag, meer dan toeval. {happy} van {count} antwoorden met een 7 of hoger.',
    },
    SHIFT_UP: 'Beter dan eerst: tot en met {day} lagen acht of meer dagen op rij boven wat normaal was.',
    SHIFT_DOWN: 'Slechter dan eerst: tot en met {day} lagen acht of meer dagen op rij onder wat normaal was.',
    TOO_FEW: {
      one: '{day}: {count} antwoord, te weinig om de dag goed of slecht te noemen.',
      other: '{day}: {count} antwoorden, te weinig om de dag goed of slecht te noemen.',
    },
    BASELINE_SHORT: { other: 'We leren nog wat hier normaal is: {count} van 12 dagen.' },
  },
  weakTime: {
    OK: 'Zwakke dag: {weekday}. {share} met een 9 of 10, op andere dagen {rest}.',
    HOURS: 'Zwakke uren: {hours}. {share} met een 9 of 10, op andere uren {rest}.',
    NO_WEAK_DAY: 'Geen weekdag is meer dan toevallig zwakker dan de andere.',
    TOO_FEW: 'Nog te weinig dagen om een zwakke weekdag van toeval te onderscheiden.',
  },
  score: {
    NO_DATA: 'Nog geen antwoorden, dus geen score.',
    TOO_FEW: {
      one: '{count} antwoord: te weinig voor een score.',
      other: '{count} antwoorden: te weinig voor een score.',
    },
    SHOW_WITH_RANGE: {
      one: 'Nog vroeg: {score}, ergens van {low} tot {high}. Op basis van {count} antwoord.',
      other: 'Nog vroeg: {score}, ergens van {low} tot {high}. Op basis van {count} antwoorden.',
    },
    OK: {
      one: '{score}, van {low} tot {high}. Op basis van {count} antwoord.',
      other: '{score}, van {low} tot {high}. Op basis van {count} antwoorden.',
    },
    brand: 'Het hele merk: {score}.',
    rank: { one: 'Plaats {rank} van {count} vestiging.', other: 'Plaats {rank} van {count} vestigingen.' },
    noRanking: 'De vestigingen verschillen niet meer dan toevallig, dus er is geen ranglijst.',
    ONE_LOCATION: 'Er is geen andere vestiging met antwoorden om mee te vergelijken.',
    above: 'Beter dan het merk, meer dan toeval.',
    below: 'Slechter dan het merk, meer dan toeval.',
    best: 'De beste: {name}.',
    worst: 'Heeft de meeste hulp nodig: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} ontevreden klant heeft om contact gevraagd.',
      other: '{count} ontevreden klanten hebben om contact gevraagd.',
    },
    nobodyWaits: 'Geen ontevreden klant heeft om contact gevraagd.',
    none: 'Nog niemand heeft iets geschreven.',
  },
  consistency: {
    OK: 'Tussen een goede en een slechte dag is het verschil in score hier {own}, in het hele merk {brand}.',
    OWN: 'Tussen een goede en een slechte dag is het verschil in score hier {own}.',
    NO_DIFFERENCE: 'De dagen verschillen hier niet meer dan toevallig.',
    TOO_FEW: 'Te weinig antwoorden per dag om goede dagen van slechte te onderscheiden.',
  },
  funnel: {
    counts:
      'Geantwoord: {answered} · aanbevolen: {advocates} · gedeeld: {shares} · via links gekomen: {visitors} · verkopen: {conversions}',
    potential: {
      one: 'Mogelijk bereik: {count} persoon (uitgaande van {friends} vrienden per persoon die aanbeveelt).',
      other: 'Mogelijk bereik: {count} personen (uitgaande van {friends} vrienden per persoon die aanbeveelt).',
    },
  },
  spread: {
    NO_DATA: 'Er is nog geen aanbeveling gedeeld.',
    TOO_FEW: {
      other: 'Tot nu toe gedeeld: {count}. Alleen geteld, want te weinig om te zeggen hoe het zich verspreidt.',
    },
    OK: 'Elke gedeelde aanbeveling leidde gemiddeld tot {k} nieuwe, van {low} tot {high}.',
    IMMATURE: 'Het verspreidt zich nog: elke gedeelde aanbeveling leidde gemiddeld tot minstens {k} nieuwe.',
  },
};
