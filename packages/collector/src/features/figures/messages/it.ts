import type { ReportMessages } from '../report-messages.ts';

export const it: ReportMessages = {
  language: 'it',
  // No article before a day or a percentage: it would be another before 8 and 11.
  priority: {
    PRIORITY: {
      one: 'Questa settimana: «{driver}». Qui {own}, nelle buone sedi {good}; la differenza è associata a circa {lift} punti nella propensione a consigliare. In base a {count} risposta.',
      other:
        'Questa settimana: «{driver}». Qui {own}, nelle buone sedi {good}; la differenza è associata a circa {lift} punti nella propensione a consigliare. In base a {count} risposte.',
    },
    CLOSE_CALL: {
      one: 'Questa settimana: «{driver}», e subito dietro «{second}». Qui {own}, nelle buone sedi {good}; la differenza è associata a circa {lift} punti nella propensione a consigliare. In base a {count} risposta.',
      other:
        'Questa settimana: «{driver}», e subito dietro «{second}». Qui {own}, nelle buone sedi {good}; la differenza è associata a circa {lift} punti nella propensione a consigliare. In base a {count} risposte.',
    },
    HOLD: 'Qui non c’è un punto debole chiaro. Conviene proteggere ciò che conta di più: «{driver}».',
    SMALL: 'Il più grande dei piccoli divari: «{driver}», circa {lift}.',
    USE_BRAND: {
      one: 'La priorità di tutto il marchio: «{driver}». Questa sede ha solo {count} risposta, troppo poco per una priorità propria.',
      other:
        'La priorità di tutto il marchio: «{driver}». Questa sede ha solo {count} risposte, troppo poche per una priorità propria.',
    },
    NO_DATA: 'Qui non ci sono ancora risposte.',
  },
  drivers: {
    OK: {
      one: 'Ciò che conta di più è «{driver}»: {share} di quanto queste domande spiegano. Insieme spiegano {explained} delle differenze nella propensione a consigliare. In base a {count} risposta.',
      other:
        'Ciò che conta di più è «{driver}»: {share} di quanto queste domande spiegano. Insieme spiegano {explained} delle differenze nella propensione a consigliare. In base a {count} risposte.',
    },
    TOO_FEW: { other: 'È presto per dire che cosa conta di più: {count} su 100 risposte.' },
    NO_MODEL: 'Qui queste domande non spiegano la propensione a consigliare. Conviene farne altre.',
    NO_DRIVERS: 'Nessuna domanda riguarda ancora singoli aspetti della visita, quindi nessuno può dire quale conta.',
    PROVISIONAL: 'L’ordine è provvisorio: si basa su meno di 200 risposte.',
    COLLINEAR: '«{one}» e «{other}» misurano la stessa cosa.',
    SAME_ANSWER: '«{driver}» resta fuori: tutte le risposte sono uguali.',
    TOO_FEW_ANSWERS: '«{driver}» resta fuori: ha meno di 10 risposte.',
    PAIRWISE: {
      one: 'Le domande si alternano: la coppia posta insieme meno spesso ha {count} risposta.',
      other: 'Le domande si alternano: la coppia posta insieme meno spesso ha {count} risposte.',
    },
  },
  action: {
    NONE: 'Nessuna azione in corso.',
    underWay: '«{text}», responsabile: {who}, inizio: {day}.',
    WAIT: { other: 'Troppo presto: {count} su 20 risposte. Primo esito possibile: {day}.' },
    WAIT_UNKNOWN: { other: 'Troppo presto: {count} su 20 risposte.' },
    NO_CONTROL: {
      one: 'Non si può distinguere da ciò che è successo ovunque: c’è {count} altra sede per il confronto e ne servono 5.',
      other:
        'Non si può distinguere da ciò che è successo ovunque: ci sono {count} altre sedi per il confronto e ne servono 5.',
    },
    OK: 'Funziona: {did} punti rispetto alle altre sedi, tra {low} e {high}.',
    NOT_PROVEN: 'Non dimostrato: {did} punti rispetto alle altre sedi, in un punto qualsiasi tra {low} e {high}.',
    WORSE: 'Peggio che altrove: {did} punti rispetto alle altre sedi, tra {low} e {high}.',
    bounce: 'Circa {bounce} punti di questa differenza sarebbero tornati da soli.',
  },
  today: {
    NO_DATA: 'Ancora nessuna risposta.',
    NORMAL: {
      one: '{day}: una giornata normale. {happy} su {count} risposta con 7 o più.',
      other: '{day}: una giornata normale. {happy} su {count} risposte con 7 o più.',
    },
    BAD_DAY: {
      one: '{day}: una brutta giornata, oltre il caso. {happy} su {count} risposta con 7 o più.',
      other: '{day}: una brutta giornata, oltre il caso. {happy} su {count} risposte con 7 o più.',
    },
    GOOD_DAY: {
      one: '{day}: una bella giornata, oltre il caso. {happy} su {count} risposta con 7 o più.',
      other: '{day}: una bella giornata, oltre il caso. {happy} su {count} risposte con 7 o più.',
    },
    SHIFT_UP: 'Meglio di prima: otto giorni di fila o più sopra la norma, ultimo giorno {day}.',
    SHIFT_DOWN: 'Peggio di prima: otto giorni di fila o più sotto la norma, ultimo giorno {day}.',
    TOO_FEW: {
      one: '{day}: {count} risposta, troppo poco per dire se la giornata è stata buona o cattiva.',
      other: '{day}: {count} risposte, troppo poche per dire se la giornata è stata buona o cattiva.',
    },
    BASELINE_SHORT: { other: 'Stiamo ancora imparando che cosa è normale qui: {count} su 12 giorni.' },
  },
  weakTime: {
    OK: 'Giorno debole: {weekday}. {share} con 9 o 10, negli altri giorni {rest}.',
    HOURS: 'Ore deboli: {hours}. {share} con 9 o 10, nelle altre ore {rest}.',
    NO_WEAK_DAY: 'Nessun giorno della settimana è più debole degli altri, oltre il caso.',
    TOO_FEW: 'Ancora troppo pochi giorni per distinguere dal caso un giorno debole della settimana.',
  },
  score: {
    NO_DATA: 'Ancora nessuna risposta, quindi nessun punteggio.',
    TOO_FEW: {
      one: '{count} risposta: troppo poco per un punteggio.',
      other: '{count} risposte: troppo poche per un punteggio.',
    },
    SHOW_WITH_RANGE: {
      one: 'È presto: {score}, in un punto qualsiasi da {low} a {high}. In base a {count} risposta.',
      other: 'È presto: {score}, in un punto qualsiasi da {low} a {high}. In base a {count} risposte.',
    },
    OK: {
      one: '{score}, da {low} a {high}. In base a {count} risposta.',
      other: '{score}, da {low} a {high}. In base a {count} risposte.',
    },
    brand: 'Tutto il marchio: {score}.',
    rank: { one: 'Posizione {rank} su {count} sede.', other: 'Posizione {rank} su {count} sedi.' },
    noRanking: 'Le sedi non differiscono oltre il caso, quindi non c’è una classifica.',
    ONE_LOCATION: 'Non c’è un’altra sede con risposte per il confronto.',
    above: 'Sopra il marchio, oltre il caso.',
    below: 'Sotto il marchio, oltre il caso.',
    best: 'La migliore: {name}.',
    worst: 'Quella che ha più bisogno di aiuto: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} persona scontenta ha chiesto un contatto.',
      other: '{count} persone scontente hanno chiesto un contatto.',
    },
    nobodyWaits: 'Nessuna persona scontenta ha chiesto un contatto.',
    none: 'Nessuno ha ancora scritto nulla.',
  },
  consistency: {
    OK: 'Tra un giorno buono e uno cattivo ci sono qui {own} punti; in tutto il marchio {brand}.',
    OWN: 'Tra un giorno buono e uno cattivo ci sono qui {own} punti.',
    NO_DIFFERENCE: 'Qui i giorni non differiscono oltre il caso.',
    TOO_FEW: 'Troppo poche risposte al giorno per distinguere i giorni buoni da quelli cattivi.',
  },
  funnel: {
    counts:
      'Hanno risposto: {answered} · hanno consigliato: {advocates} · condivisioni: {shares} · arrivi dai link: {visitors} · vendite: {conversions}',
    potential: {
      one: 'Pubblico possibile: {count} persona (ipotesi: {friends} amicizie per ogni persona che consiglia).',
      other: 'Pubblico possibile: {count} persone (ipotesi: {friends} amicizie per ogni persona che consiglia).',
    },
  },
  spread: {
    NO_DATA: 'Nessun consiglio è stato ancora condiviso.',
    TOO_FEW: {
      one: '{count} condivisione finora: solo un conteggio, troppo poco per dire come si diffonde.',
      other: '{count} condivisioni finora: solo un conteggio, troppo poco per dire come si diffonde.',
    },
    OK: 'Ogni condivisione ne ha portate in media altre {k}, da {low} a {high}.',
    IMMATURE: 'Si sta ancora diffondendo: ogni condivisione ne ha portate in media almeno altre {k}.',
  },
};
