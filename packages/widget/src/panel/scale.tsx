import { h, type VNode } from '../render/vnode.ts';

interface ScaleParts {
  /** How it looks: eleven tiles, five circles, five stars … */
  kind: string;
  /** Groups the radio buttons. */
  name: string;
  /** What is rated; without one the step's heading. */
  label?: string;
  from: number;
  to: number;
  /** What the ends mean. */
  low?: string;
  high?: string;
  /** The scale above it shows the ends already. */
  isBelow?: boolean;
  value: unknown;
  /** A number as the language writes or says it. */
  format: (value: number) => string;
  /** What is drawn in the place of the number. */
  render?: (value: number) => VNode;
  onPick: (value: number) => void;
}

/** A row of numbers, one of which is chosen: real radio buttons, so that arrows and screen readers work as they do. */
export function Scale(parts: ScaleParts): VNode {
  const { kind, name, label, from, to, low, high, isBelow, value, format, render = format, onPick } = parts;
  const tiles = [];
  for (let each = from; each <= to; each++) {
    const end = each === from ? low : each === to && high;
    tiles.push(
      <label>
        <input
          type="radio"
          name={name}
          aria-label={end ? `${format(each)} ${end}` : format(each)}
          checked={each === value}
          onChange={() => onPick(each)}
        />
        <span class={each <= (value as number) ? 'lit' : ''}>{render(each)}</span>
      </label>,
    );
  }
  // The number stands before its label, so that the ends are clear in any layout.
  const end = (each: number, text?: string) => (
    <span>
      <b>{format(each)}</b> {text}
    </span>
  );
  return (
    <div class={kind}>
      {label && <span>{label}</span>}
      <div class="scale" role="radiogroup" aria-label={label} aria-labelledby={label ? undefined : 'q'}>
        {tiles}
      </div>
      {low && !isBelow && (
        <div class="ends" aria-hidden="true">
          {end(from, low)}
          {end(to, high)}
        </div>
      )}
    </div>
  );
}
