import {
  type AfterSurvey,
  afterSurvey,
  CHANNELS,
  type LocalizedText,
  type Location,
  type PageLocation,
  type PageProgram,
  PLACEHOLDER_PATTERN,
  type Program,
  pageProgram,
  type SiteSettings,
} from '@goodword/protocol';

/** What the placeholders of a program's texts stand for at one location. */
export interface Place {
  site: SiteSettings;
  location: Location;
}

/** What a page needs to ask: in one language, with the names of one location filled in. */
export function toPageProgram(program: Program, place: Place, language: string): PageProgram {
  const { id, trigger, waiting } = program;
  const questions = program.questions.map(({ required, ...question }) => ({
    ...question,
    ...(required ? { required } : {}),
  }));
  return pageProgram.parse(mapTexts({ id, trigger, waiting, questions }, speaker(program, place, language)));
}

/** What comes after the questions. */
export function toAfterSurvey(program: Program, place: Place, language: string): AfterSurvey {
  const { channels, recommend, followUp, thanks } = program;
  const { photo, manager } = place.location;
  const isUsual = channels.join() === CHANNELS.join();
  return afterSurvey.parse({
    ...(isUsual ? {} : { channels }),
    ...mapTexts({ recommend, ...(followUp ? { followUp } : {}), thanks }, speaker(program, place, language)),
    ...(photo === undefined ? {} : { photo }),
    ...(manager === undefined ? {} : { manager }),
  });
}

function speaker(program: Program, place: Place, language: string): (text: LocalizedText) => string {
  return (text) => fillIn(pickLanguage(text, language, program.language), place);
}

/** The location as a page shows it while it asks. */
export function toPageLocation({ id, name, address }: Location): PageLocation {
  return { id, name, ...(address === undefined ? {} : { address }) };
}

/** The text in the language asked for, its base language, the program's own, or whatever there is: never nothing. */
export function pickLanguage(text: LocalizedText, language: string, written: string): string {
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] ?? language;
  const sibling = Object.keys(text).find((tag) => tag.split('-')[0] === base);
  const tags = [language, base, sibling, written].filter((tag) => tag !== undefined && Object.hasOwn(text, tag));
  return text[tags[0] ?? Object.keys(text)[0] ?? ''] ?? '';
}

function fillIn(text: string, { site, location }: Place): string {
  const names: Record<string, string | undefined> = {
    'site.name': site.name,
    'location.name': location.name,
    'manager.name': location.manager?.name,
    'manager.role': location.manager?.role,
  };
  return text.replace(
    PLACEHOLDER_PATTERN,
    (_, name: string, otherwise?: string) => names[name] ?? otherwise ?? 'manager',
  );
}

/** Texts stand under these names, wherever in a program. */
const TEXT_KEYS = new Set(['text', 'hint', 'low', 'high', 'permission', 'title', 'prompt']);

function mapTexts(value: unknown, say: (text: LocalizedText) => string): object {
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, child]) => [
        key,
        TEXT_KEYS.has(key) && isText(child) ? say(child) : walk(child),
      ]),
    );
  };
  return walk(value) as object;
}

// `recommend.text` is a text, `recommend` itself an object that holds some: only tags of languages make a text.
function isText(value: unknown): value is Program['recommend']['title'] {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((inner) => typeof inner === 'string');
}
