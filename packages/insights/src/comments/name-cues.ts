/** A word with a capital, perhaps two or three, with what names have inside. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}){0,2}";
const START = '(?<![\\p{L}\\p{N}])';
const ARABIC = '[\\p{Script=Arabic}]{2,20}';
const HEBREW = '[\\p{Script=Hebrew}]{2,20}';

/** Titles, and roles that German puts before a name. */
const TITLES = [
  'Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Madam',
  'Herrn?|Frau|Kolleg(?:e|en|in)|Mitarbeiter(?:s|in)?|Verkäufer(?:s|in)?|Berater(?:s|in)?|Kellner(?:s|in)?',
  'Señora?|Señorita|Sra?|Don|Doña|Dra?',
  'Monsieur|Madame|Mademoiselle|Mme|Mlle|M',
  'Signora?|Sig|Sig\\.ra|Dott(?:\\.ssa)?|Dottor(?:e|essa)?',
  '[Mm]eneer|[Mm]evrouw|[Dd]hr|[Mm]w|[Mm]evr',
  '[Pp]an(?:a|u|em|i|ią)?',
  'Senhora?|Dona|Seu',
  'Bay|Bayan|Sayın',
].join('|');

/** What comes before a name that somebody tells. */
const TELLING = [
  'my name is|(?:named|called|served by|helped by|thanks to|thank you|regards,?|shout ?out to|ask for)',
  'mein Name ist|ich heiße|namens|bedient von|beraten von|[Dd]ank an|Gruß,?|Grüße,?|LG,?',
  'me llamo|mi nombre es|llamad[oa]|atendid[oa] por|gracias a|saludos,?',
  "je m[’']appelle|mon nom est|nommée?|servie? par|merci à|cordialement,?",
  'mi chiamo|il mio nome è|di nome|servit[oa] da|grazie a|saluti,?',
  'ik heet|mijn naam is|genaamd|geholpen door|dankzij|groeten,?|groetjes,?',
  'nazywam się|mam na imię|o imieniu|obsłużył[a]?|dziękuję|pozdrawiam,?',
  'meu nome é|me chamo|chamo-me|chamad[oa]|atendid[oa] p(?:or|el[oa])|obrigad[oa],?|graças a[o]?',
  'adım|ismim|teşekkürler',
].join('|');

export interface NameCue {
  /** Its first group is what stands before the name, and stays. */
  cue: RegExp;
  /** Whether a second group, which stays, too, stands behind it. */
  hasAfter: boolean;
}

const before = (source: string): NameCue => ({ cue: new RegExp(source, 'gu'), hasAfter: false });
const around = (source: string): NameCue => ({ cue: new RegExp(source, 'gu'), hasAfter: true });

/**
 * Where words around it say that a word is somebody's name. Every repetition is bounded: what a customer writes cannot make these slow.
 */
export const NAME_CUES: readonly NameCue[] = [
  before(`(${START}(?:(?:${TITLES})\\.?\\s){1,3})(?!(?:${TITLES})\\.?\\s)${NAME}`),
  before(`(${START}(?:${caseless(TELLING)})\\s)${NAME}`),
  // A signature: a dash, or a line of its own, and a name at the end.
  around(`([–—-]\\s?|\\n\\s?)${NAME}(\\.?\\s{0,3})$`),
  around(`()${START}${NAME}(\\s(?:Bey|Hanım|bey|hanım)(?![\\p{L}]))`),
  around('()[\\p{Script=Han}\\p{Script=Katakana}]{1,6}(さん|様|氏|くん|ちゃん)'),
  around('()[\\p{Script=Han}]{1,2}(先生|女士|小姐|经理)'),
  before('(我叫|名叫)[\\p{Script=Han}]{2,3}'),
  before(`(${START}(?:السيدة|السيد|الأستاذة|الأستاذ|الدكتورة|الدكتور|الأخ|الأخت|اسمي)\\s)${ARABIC}`),
  before(`(${START}(?:מר|גברת|גב'|גב׳|ד"ר|ד״ר|שמי|קוראים לי)\\s)${HEBREW}`),
];

/** The same words with a capital at their start. (The `i` flag would take away what a name is known by.) */
function caseless(words: string): string {
  return words.replace(
    /(^|\||\(\?:)(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toLocaleUpperCase('en')}]`,
  );
}
