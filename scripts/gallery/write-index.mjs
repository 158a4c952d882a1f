import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCREENS } from './screens.mjs';

/** The rows of the index: the name of the pictures, and what they show. */
const CHAPTERS = {
  Questions: {
    score: 'Score',
    'score-chosen': 'Score, chosen',
    'score-held': 'Score, not yet answered',
    stars: 'Stars',
    smileys: 'Five smileys',
    'smileys-three': 'Three smileys',
    thumbs: 'Thumbs',
    effort: 'Effort',
    declined: 'Effort, prefer not to say',
    choice: 'One of several, with a word of one’s own',
    'choice-many': 'Several',
    ranking: 'Ranking',
    drivers: 'Drivers',
    comment: 'Comment',
    text: 'One line',
    'text-held': 'One line, not yet written',
    date: 'Date',
    location: 'Location, searched',
    'location-held': 'Location, not yet chosen',
    contact: 'Contact',
    'contact-held': 'Contact, digits missing',
    consent: 'Consent',
    'consent-held': 'Consent, not yet ticked',
  },
  'What comes after': {
    'not-sent': 'Not sent',
    'share-empty': 'Share',
    share: 'Share, with words',
    'share-copied': 'Share, link copied',
    thanks: 'Thanks',
    'follow-up': 'Follow-up',
    'follow-up-error': 'Follow-up, digits missing',
    'thanks-after-a-bad-visit': 'Thanks after a bad visit',
  },
  Frames: {
    corner: 'Card in the corner',
    modal: 'Modal',
    inline: 'Inline',
    tab: 'Side tab',
    'tab-open': 'Side tab, open',
    hosted: 'A page of its own',
  },
  Pages: {
    recommendation: 'Recommendation',
    withdraw: 'Taking words back',
    funnel: 'Funnel',
    'unknown-link': 'Unknown link',
  },
};

/** Writes the index of an album, `index.html`: a row for what is shown, a column for what it is shown on. Rejects where a picture is missing. */
export async function writeIndex({ folder, pictures }) {
  const missing = [];
  const cell = (name) => {
    if (!pictures.has(name)) missing.push(name);
    return `<td><a href="${name}.png"><img src="${name}.png" alt=""></a>`;
  };
  const head = `<tr><th>${SCREENS.map(({ title }) => `<th>${title}`).join('')}`;
  const chapters = Object.entries(CHAPTERS).map(([chapter, rows]) => {
    const isEnglish = chapter === 'Pages';
    const lines = Object.entries(rows).map(([name, title]) => {
      const cells = SCREENS.map((screen) =>
        isEnglish && screen.language !== 'en' ? '<td>' : cell(`${name}-${screen.name}`),
      );
      return `<tr><th>${title}${cells.join('')}`;
    });
    return `<h2>${chapter}</h2>\n<table>\n${head}\n${lines.join('\n')}\n</table>`;
  });
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery of Goodword</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem }
  th { text-align: start; font-weight: 500; vertical-align: top; max-width: 10rem }
  img { width: 200px; border: 1px solid #ddd }
</style>
<h1>Gallery</h1>
<p>Every question, step, frame and page, as Chromium draws them. Latin letters are Inter in the place of a device’s own font,
Arabic ones DejaVu Sans where the system has no Noto Sans Arabic. Nothing moves here. No native reader has proof-read the Arabic.
${chapters.join('\n')}
<p>The card that a link shows in a chat:<p>${cell('card').slice('<td>'.length)}
`;
  await writeFile(join(folder, 'index.html'), text);
  if (missing.length > 0) throw new Error(`The gallery lacks ${missing.join(', ')}.`);
}
