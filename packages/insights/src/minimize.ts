export interface Minimum {
  at: number[];
  value: number;
}

const STEPS = 400;
/** A simplex whose values agree to this part of themselves has found its place. */
const AGREED = 1e-15;

interface Corner {
  at: number[];
  value: number;
}

/**
 * The lowest place of a smooth function of a few variables near `start`: Nelder & Mead 1965, begun anew from where it ended until that
 * changes nothing, which frees a simplex that has collapsed. Deterministic.
 */
export function minimize(f: (at: readonly number[]) => number, start: readonly number[]): Minimum {
  let best = descend(f, start, 0.25);
  for (let again = 0; again < 4; again++) {
    const next = descend(f, best.at, 0.05);
    const gained = best.value - next.value;
    if (next.value < best.value) best = next;
    if (gained <= 1e-12 * Math.abs(best.value)) break;
  }
  return best;
}

function descend(f: (at: readonly number[]) => number, start: readonly number[], size: number): Minimum {
  const corner = (at: number[]): Corner => ({ at, value: f(at) });
  const corners = [corner([...start])];
  for (const index of start.keys())
    corners.push(
      corner(start.map((value, at) => (at === index ? value + size * Math.max(1, Math.abs(value)) : value))),
    );
  for (let step = 0; step < STEPS; step++) {
    corners.sort((one, other) => one.value - other.value);
    const [best, worst] = [corners[0], corners.at(-1)];
    const second = corners.at(-2);
    if (!best || !worst || !second) break;
    const isSmall = best.at.every((value, at) => corners.every((each) => Math.abs((each.at[at] ?? 0) - value) < 1e-9));
    if (isSmall || worst.value - best.value <= AGREED * Math.abs(best.value)) break;
    const kept = corners.slice(0, -1);
    const centre = best.at.map((_, at) => kept.reduce((sum, each) => sum + (each.at[at] ?? 0), 0) / kept.length);
    const towards = (factor: number) =>
      corner(centre.map((value, at) => value + factor * ((worst.at[at] ?? 0) - value)));
    const reflected = towards(-1);
    if (reflected.value < best.value) {
      const further = towards(-2);
      corners[corners.length - 1] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < second.value) corners[corners.length - 1] = reflected;
    else {
      const inner = reflected.value < worst.value ? towards(-0.5) : towards(0.5);
      if (inner.value < Math.min(reflected.value, worst.value)) corners[corners.length - 1] = inner;
      else
        for (const [index, each] of corners.entries())
          if (index > 0) corners[index] = corner(each.at.map((value, at) => ((best.at[at] ?? 0) + value) / 2));
    }
  }
  corners.sort((one, other) => one.value - other.value);
  return corners[0] ?? corner([...start]);
}
