import { darker, lighter } from './light.mjs';
import { circle, ellipse, path, rect, repeat, stroke } from './shapes.mjs';

/** Side views, nose to the right, standing on y = 0. */
const models = {
  sedan: {
    width: 320,
    wheels: [68, 250],
    radius: 27,
    sill: 22,
    body: 'M8 -34C6 -50 10 -62 26 -66L74 -71C94 -94 114 -108 148 -108H182C210 -108 230 -94 248 -73C280 -69 302 -63 310 -54C316 -46 317 -36 314 -28C313 -24 309 -22 304 -22H16C11 -22 9 -28 8 -34Z',
    windows: ['M92 -73C104 -89 120 -99 148 -100H158V-73Z', 'M166 -73V-100H182C203 -100 217 -91 231 -74V-73Z'],
    seams: ['M162 -70V-28', 'M98 -69C96 -52 104 -44 106 -28'],
    handles: [108, 176],
    belt: 'M26 -60C110 -67 220 -68 296 -58',
    head: 'M288 -58C300 -57 308 -53 312 -46L290 -48Z',
    tail: 'M9 -56C16 -60 26 -61 30 -58L28 -49L9 -48Z',
  },
  hatch: {
    width: 280,
    wheels: [62, 214],
    radius: 27,
    sill: 22,
    body: 'M10 -34C6 -60 12 -78 32 -84C46 -104 70 -114 110 -114H148C180 -114 198 -98 215 -78C246 -73 264 -66 270 -54C275 -44 275 -34 272 -28C271 -24 268 -22 262 -22H20C14 -22 11 -28 10 -34Z',
    windows: ['M44 -78C54 -98 74 -106 104 -106H116V-76Z', 'M124 -76V-106H148C171 -106 185 -94 199 -77Z'],
    seams: ['M120 -73V-28', 'M206 -75C210 -60 206 -52 200 -44'],
    handles: [94, 132],
    belt: 'M22 -68C90 -72 180 -72 256 -60',
    head: 'M246 -62C258 -60 266 -56 271 -48L250 -50Z',
    tail: 'M14 -72C18 -78 26 -80 32 -78L28 -54L11 -52Z',
  },
  suv: {
    width: 312,
    wheels: [70, 242],
    radius: 32,
    sill: 27,
    body: 'M10 -42C8 -72 12 -92 28 -99C38 -122 58 -131 92 -131H178C206 -131 222 -115 239 -93C274 -88 296 -81 302 -70C307 -58 307 -44 304 -35C302 -29 298 -27 291 -27H20C14 -27 11 -34 10 -42Z',
    windows: [
      'M38 -92C45 -113 62 -122 92 -122H98V-91Z',
      'M106 -91V-122H152V-91Z',
      'M160 -91V-122H177C199 -122 210 -109 224 -92Z',
    ],
    seams: ['M102 -88V-58', 'M156 -88V-34', 'M228 -90C233 -74 228 -66 220 -56'],
    handles: [112, 166],
    belt: 'M18 -82C110 -86 210 -86 288 -76',
    head: 'M272 -80C286 -78 296 -73 302 -65L276 -66Z',
    tail: 'M11 -88C16 -94 26 -95 30 -92L28 -66L10 -64Z',
    rails: 'M74 -134C110 -138 160 -138 196 -132',
  },
  pickup: {
    width: 340,
    wheels: [76, 270],
    radius: 32,
    sill: 29,
    body: 'M8 -44V-84C8 -88 11 -90 15 -90H128C138 -118 150 -132 176 -132H208C234 -132 248 -116 264 -92C298 -88 322 -82 330 -72C335 -62 335 -46 332 -36C331 -31 327 -29 320 -29H18C12 -29 8 -36 8 -44Z',
    windows: ['M140 -90C148 -113 158 -123 178 -123H186V-90Z', 'M194 -90V-123H207C229 -123 238 -111 250 -92Z'],
    seams: ['M190 -87V-36', 'M130 -87V-36', 'M255 -90C259 -78 254 -70 250 -64'],
    handles: [144, 200],
    belt: 'M12 -78H124M136 -80C200 -84 270 -82 316 -74',
    head: 'M300 -79C314 -77 324 -73 330 -64L304 -65Z',
    tail: 'M8 -84H22V-62H8Z',
  },
  van: {
    width: 330,
    wheels: [70, 262],
    radius: 29,
    sill: 25,
    body: 'M8 -40V-138C8 -150 14 -156 26 -156H206C232 -156 248 -138 264 -104C292 -98 314 -90 320 -76C324 -64 324 -46 322 -36C321 -28 316 -25 310 -25H18C11 -25 8 -32 8 -40Z',
    windows: ['M208 -102V-144C230 -144 238 -130 250 -103Z'],
    seams: ['M198 -150V-32', 'M120 -150V-32', 'M258 -100C262 -84 258 -74 252 -62'],
    handles: [182, 208],
    belt: 'M12 -60H196M208 -62C250 -66 290 -66 314 -60',
    head: 'M292 -92C304 -89 314 -83 319 -74L296 -76Z',
    tail: 'M8 -116H18V-84H8Z',
  },
};

export const carWidth = (model) => models[model].width;

function wheel(x, radius, light) {
  const spokes = repeat(5, (index) => {
    const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle) * radius * 0.56, Math.sin(angle) * radius * 0.56];
    return stroke(`M${x} ${-radius}L${(x + dx).toFixed(1)} ${(-radius + dy).toFixed(1)}`, light.paint('#cfccc6'), 4);
  });
  return (
    circle(x, -radius, radius, light.paint('#2a2826')) +
    circle(x, -radius, radius * 0.66, light.paint('#8f8c88')) +
    circle(x, -radius, radius * 0.58, light.paint('#5a5856')) +
    spokes +
    circle(x, -radius, radius * 0.16, light.paint('#e6e3dd'))
  );
}

export function car(model, color, light) {
  const { width, wheels, radius, sill, body, windows, seams, handles, belt, head, tail, rails } = models[model];
  const paint = light.paint(color);
  const lit = light.time === 'dusk';
  const arch = (x) => {
    const reach = radius + 6;
    return path(`M${x - reach} ${-sill}A${reach} ${reach} 0 0 1 ${x + reach} ${-sill}Z`, darker(paint, 0.62));
  };
  const panes = windows.map((d) => path(d, light.paint('#4a5a62')) + path(d, light.paint('#8fb3bb'), 0.28)).join('');
  const glare = windows.at(-1);
  const mirror = model === 'van' ? 252 : width * (model === 'hatch' ? 0.7 : 0.715);
  const mirrorY = { sedan: -76, hatch: -80, suv: -95, pickup: -95, van: -108 }[model];
  return [
    ellipse(width / 2, 0, width * 0.52, 8, '#241f1a', 0.24),
    rails ? stroke(rails, darker(paint, 0.5), 4) : '',
    path(body, paint),
    rect(24, -sill - 8, width - 46, 8, darker(paint, 0.3), 3),
    panes,
    path(glare, '#ffffff', 0.14),
    ...seams.map((d) => stroke(d, darker(paint, 0.3), 1.6)),
    stroke(belt, lighter(paint, 0.35), 2, 0.7),
    ...handles.map((x) => rect(x, mirrorY + 14, 15, 4, darker(paint, 0.42), 2)),
    rect(mirror, mirrorY, 15, 10, darker(paint, 0.2), 4),
    path(head, lit ? '#fff0c2' : light.paint('#fbeecb')),
    path(tail, lit ? '#e2583f' : light.paint('#b9442f')),
    ...wheels.map((x) => arch(x) + wheel(x, radius, light)),
  ].join('');
}
