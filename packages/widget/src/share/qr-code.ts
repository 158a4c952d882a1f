/*
 * A QR code of a text: ISO/IEC 18004, byte mode, error correction M, versions 1 to 20. Drawn here rather than by a server, so that
 * nobody learns who was shown which link.
 */

/** For versions 1 to 20 at level M: codewords of correction in a block, and how many blocks there are. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

const MASKS: ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (((x / 3) | 0) + ((y / 2) | 0)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

type Grid = (0 | 1)[][];

/** How many codewords a version holds, those of correction included. */
function codewords(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) {
    const marks = ((version / 7) | 0) + 2;
    modules -= (25 * marks - 10) * marks - 55;
    if (version > 6) modules -= 36;
  }
  return modules >> 3;
}

/** Multiplies in the field of 256 that the correction is counted in. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((other >> bit) & 1) * one;
  }
  return product;
}

function correctionOf(data: number[], degree: number): number[] {
  const divisor: number[] = Array(degree).fill(0);
  divisor[degree - 1] = 1;
  for (let step = 0, root = 1; step < degree; step++, root = times(root, 2)) {
    for (let at = 0; at < degree; at++) divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
  }
  const rest: number[] = Array(degree).fill(0);
  for (const each of data) {
    const factor = each ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((part, at) => {
      rest[at] = (rest[at] ?? 0) ^ times(part, factor);
    });
  }
  return rest;
}

/** The codewords in the order in which they are drawn: all blocks' first, all blocks' second, … */
function interleaved(data: number[], version: number): number[] {
  const degree = CORRECTION[version - 1] ?? 0;
  const count = BLOCKS[version - 1] ?? 1;
  const all = codewords(version);
  const short = ((all / count) | 0) - degree;
  const blocks: number[][] = [];
  const checks: number[][] = [];
  for (let block = 0, from = 0; block < count; block++) {
    const length = short + (block < count - (all % count) ? 0 : 1);
    const part = data.slice(from, from + length);
    from += length;
    blocks.push(part);
    checks.push(correctionOf(part, degree));
  }
  const across = (rows: number[][], length: number) =>
    Array.from({ length }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
  return [...across(blocks, short + 1), ...across(checks, degree)];
}

/** What is neither: drawn on no module twice. */
function drawMarks(version: number, set: (x: number, y: number, isDark: boolean) => void): void {
  const size = version * 4 + 17;
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const square = (x: number, y: number, reach: number) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, reach === 2 ? ring !== 1 : ring !== 2 && ring !== 4);
      }
    }
  };
  for (const [x = 0, y = 0] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ])
    square(x, y, 4);
  if (version > 1) {
    const count = ((version / 7) | 0) + 2;
    const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
    const places = [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step)];
    for (const x of places) {
      for (const y of places) {
        const isCorner = (x === 6 && (y === 6 || y === size - 7)) || (x === size - 7 && y === 6);
        if (!isCorner) square(x, y, 2);
      }
    }
  }
  if (version > 6) {
    let rest = version;
    for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    for (let bit = 0; bit < 18; bit++) {
      const isDark = (((version << 12) | rest) >> bit) % 2 === 1;
      const [near, far] = [(bit / 3) | 0, size - 11 + (bit % 3)];
      set(far, near, isDark);
      set(near, far, isDark);
    }
  }
}

/** Which mask was taken, at level M, twice. */
function drawFormat(size: number, mask: number, set: (x: number, y: number, isDark: boolean) => void): void {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  for (let bit = 0; bit < 15; bit++) {
    const isDark = (bits >> bit) % 2 === 1;
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit;
    if (bit < 9) set(8, bit === 8 ? 7 : near, isDark);
    else set(near, 8, isDark);
    if (bit === 8) set(7, 8, isDark);
    if (bit < 8) set(size - 1 - bit, 8, isDark);
    else set(8, size - 15 + bit, isDark);
  }
  set(8, size - 8, true);
}

/** The fewer long runs and squares of one color, the better a camera reads it. */
function penalty(grid: Grid): number {
  let sum = 0;
  const turned = grid.map((_, x) => grid.map((row) => row[x] ?? 0));
  for (const line of [...grid, ...turned]) {
    for (const [run] of line.join('').matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
  }
  grid.forEach((row, y) => {
    row.forEach((each, x) => {
      if (each === row[x + 1] && each === grid[y + 1]?.[x] && each === grid[y + 1]?.[x + 1]) sum += 3;
    });
  });
  return sum;
}

/** The modules of a text's code, dark ones 1, without the quiet zone; nothing where it is longer than can be read from a screen. */
export function qrCode(text: string): Grid | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version =
    BLOCKS.findIndex((blocks, at) => {
      const room = codewords(at + 1) - blocks * (CORRECTION[at] ?? 0);
      return bytes.length + (at < 9 ? 2 : 3) <= room;
    }) + 1;
  if (!version) return undefined;
  const room = codewords(version) - (BLOCKS[version - 1] ?? 0) * (CORRECTION[version - 1] ?? 0);
  const binary = (value: number, length: number) => value.toString(2).padStart(length, '0');
  const stream = `0100${binary(bytes.length, version < 10 ? 8 : 16)}${bytes.map((each) => binary(each, 8)).join('')}0000`;
  const data = (stream.padEnd(Math.ceil(stream.length / 8) * 8, '0').match(/.{8}/g) ?? [])
    .map((each) => Number.parseInt(each, 2))
    .slice(0, room);
  for (let pad = 0xec; data.length < room; pad ^= 0xfd) data.push(pad);

  const size = version * 4 + 17;
  const drawn = (mask: number): Grid => {
    const grid: Grid = Array.from({ length: size }, () => Array(size).fill(0));
    const isFixed = Array.from({ length: size }, () => Array(size).fill(false));
    const set = (x: number, y: number, isDark: boolean) => {
      const row = grid[y];
      if (!row || row[x] === undefined) return;
      row[x] = isDark ? 1 : 0;
      (isFixed[y] ?? [])[x] = true;
    };
    drawMarks(version, set);
    drawFormat(size, mask, set);
    const bits = interleaved(data, version)
      .map((each) => binary(each, 8))
      .join('');
    let bit = 0;
    for (let right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < size; step++) {
        for (const x of [right, right - 1]) {
          const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
          if (isFixed[y]?.[x]) continue;
          set(x, y, (bits[bit++] === '1') !== (MASKS[mask]?.(x, y) === 0));
        }
      }
    }
    return grid;
  };
  return MASKS.map((_, mask) => drawn(mask)).reduce((best, grid) => (penalty(grid) < penalty(best) ? grid : best));
}
