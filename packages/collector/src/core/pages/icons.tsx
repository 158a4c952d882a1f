import { iconPaths } from './icon-paths.ts';
import { mark } from './mark.ts';

export function Icon({ name }: { name: keyof typeof iconPaths }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}

/** Goodword's mark. `isAgain`: the page shows it above already, so its outline, 300 bytes, need not be told twice. */
export function Mark({ isAgain = false }: { isAgain?: boolean }) {
  return (
    <svg class="mark" viewBox={`0 0 ${mark.width} ${mark.height}`} aria-hidden="true">
      {isAgain ? <use href="#mark" /> : <path id="mark" d={mark.path} />}
    </svg>
  );
}
