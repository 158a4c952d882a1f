import type { PageProgram } from '@goodword/protocol';
import type { Client } from '../client/client.ts';
import css from './side-tab.css?inline';

const MARK =
  'M14 1C6 3 1 9 1 16a6.5 6.5 0 107-6.4C8.5 7 11 5 15 4zM32 1c-8 2-13 8-13 15a6.5 6.5 0 107-6.4C26.5 7 29 5 33 4z';
const CROSS = 'M6 1l22 22M28 1L6 23';

/** The tab at the side of the window. */
export interface SideTab {
  /** Whether its card is open: then it is the way back. */
  turn(isOpen: boolean): void;
  remove(): void;
}

/** A tab at the side of the window that opens a program's card, and closes it. Plain DOM: it is there before anything is open. */
export async function createSideTab(
  client: Client,
  program: PageProgram,
  onPress: (isOpen: boolean) => void,
): Promise<SideTab> {
  const config = await client.config();
  const { default: messages } = await client.load('language', config);
  const { addStyles, keepInside, makeHost, theme } = await client.load('panel', config);
  const host = makeHost('goodword-tab');
  const listening = new AbortController();
  const { signal } = listening;
  const root = host.attachShadow({ mode: 'open' });
  host.gone = () => {
    if (signal.aborted) return;
    import('../panel/in-host-page.ts')
      .then(({ comeBack }) => comeBack({ host, root, into: undefined, signal }))
      .catch(client.log);
  };
  host.dir = messages.direction;
  host.lang = config.language;
  host.popover = 'manual';
  keepInside(root);
  addStyles(root, css + (await theme(config.site, document.documentElement)));
  const button = document.createElement('button');
  button.className = 'card';
  button.type = 'button';
  const name = document.createElement('span');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 34 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  button.append(svg, name);
  root.append(button);
  let isOpen = false;
  const turn = (opens: boolean) => {
    isOpen = opens;
    button.setAttribute('aria-expanded', `${isOpen}`);
    host.classList.toggle('open', isOpen);
    name.textContent = isOpen ? messages.close : (program.display?.label ?? '');
    path.setAttribute('d', isOpen ? CROSS : MARK);
  };
  turn(false);
  button.onclick = () => onPress(isOpen);
  document.documentElement.append(host);
  host.showPopover();
  return {
    turn,
    remove() {
      listening.abort();
      host.remove();
    },
  };
}
