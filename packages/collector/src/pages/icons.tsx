import { iconPaths } from './icon-paths.ts';
import { mark } from './mark.ts';

export function Icon({ name }: { name: keyof typeof iconPaths }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}

export function Mark() {
  return (
    <svg class="mark" viewBox={`0 0 ${mark.width} ${mark.height}`} aria-hidden="true">
      <path d={mark.path} />
    </svg>
  );
}
