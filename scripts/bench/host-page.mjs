import { ASKED_SURVEY } from './asked-survey.mjs';
import { MARKS } from './watch-page.mjs';

/**
 * A shop's page with a subject's tag at its end. Its text is in the system's font, so that no subject has to load that
 * for itself; its icon is in it, so that the browser asks for none.
 */
export function hostPage(tag) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${ASKED_SURVEY.shop}</title>
<link rel="icon" href="data:,">
<style>body { max-width: 840px; margin: 2rem auto; font-family: system-ui, sans-serif; }</style>
</head>
<body>
<h1>${ASKED_SURVEY.shop}</h1>
<p>Thank you for visiting us. <b>Opening hours:</b> Monday to Saturday, 9 to 18.</p>
<script>performance.mark('${MARKS.start}');</script>
${tag}
</body>
</html>
`;
}
