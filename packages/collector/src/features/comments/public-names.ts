import type { LocalizedText, Location, Program, SiteSettings } from '@goodword/protocol';

/** What has a capital in comments and is nobody's secret: the brand, the place, and what the questions are about, in all languages. */
export function publicNames({
  site,
  location,
  programs,
}: {
  site: Pick<SiteSettings, 'name'> | undefined;
  location: Pick<Location, 'name' | 'locality'> | undefined;
  programs: readonly Pick<Program, 'questions'>[];
}): string[] {
  const drivers = programs.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.type === 'drivers' ? question.items.flatMap(({ text }) => said(text)) : [],
    ),
  );
  return [site?.name, location?.name, location?.locality, ...drivers].filter((name) => name !== undefined);
}

function said(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
