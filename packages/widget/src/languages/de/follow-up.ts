import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: 'Die Leitung vor Ort',
  choice: { phone: 'Bitte anrufen', email: 'Bitte schreiben' },
  field: { phone: 'Ihre Nummer', email: 'Ihre E-Mail-Adresse' },
  wrong: {
    phone: 'Es scheinen Ziffern zu fehlen.',
    email: 'Eine Adresse sieht so aus: name@example.com.',
  },
  wording: {
    phone: 'Verwenden Sie diese Nummer, um mich wegen dieses Besuchs anzurufen, und für nichts anderes.',
    email: 'Verwenden Sie diese Adresse, um mir wegen dieses Besuchs zu schreiben, und für nichts anderes.',
  },
  tickFirst: 'Kreuzen Sie zuerst das Kästchen an, damit wir das dürfen.',
  ask: { phone: 'Um Anruf bitten', email: 'Um Antwort bitten' },
  asked: {
    phone: '{who} ruft Sie an',
    email: '{who} schreibt Ihnen',
  },
  on: { phone: 'Unter {contact}.', email: 'An {contact}.' },
  change: 'Ändern',
};

export default followUp;
