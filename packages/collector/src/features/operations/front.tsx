import { asset } from '../../core/pages/asset.ts';
import { Foot, type Page, renderPage } from '../../core/pages/layout.tsx';
import { messagesFor } from '../../core/pages/messages-for.ts';

const STYLE = asset('narrow.css') + asset('survey.css');

const LINKS = [
  { href: '/funnel', name: 'Live funnel', text: 'Needs a token: /funnel#token=sec_…' },
  { href: '/health/ready', name: 'Health', text: 'Can it store events now?' },
  { href: '/openapi.json', name: 'API', text: 'Every route, as OpenAPI' },
] as const;

/** The collector's own page, for whoever runs it. English only; names no site, for one collector may serve several brands. */
export function renderFrontPage(): Page {
  return renderPage({
    messages: messagesFor('en'),
    title: 'Goodword',
    style: STYLE,
    body: (
      <>
        <main class="narrow">
          <h1>Goodword is running</h1>
          <p>
            This is the collector. It serves the widget and stores customers’ answers. Surveys have addresses of their
            own, such as <code>/f/PROGRAM?site=pub_YOURKEY</code>.
          </p>
          <ul class="places">
            {LINKS.map(({ href, name, text }) => (
              <li key={href}>
                <a class="card" href={href}>
                  <span>{name}</span>
                  <span class="quiet">{text}</span>
                </a>
              </li>
            ))}
          </ul>
        </main>
        <Foot />
      </>
    ),
  });
}
