const round = (value) => Math.round(value * 100) / 100;

export const rect = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius ? ` rx="${radius}"` : ''} fill="${fill}"/>`;

export const circle = (x, y, radius, fill) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`;

export const ellipse = (x, y, rx, ry, fill, opacity = 1) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const path = (d, fill, opacity = 1) =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const stroke = (d, color, width = 2, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** `points` are `[x, y]` pairs. */
export const polygon = (points, fill, opacity = 1) =>
  path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, opacity);

export const at = (x, y, drawing, scale = 1) =>
  `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${drawing}</g>`;

/** Turned round, so that what looked right looks left. `width` is the drawing's own. */
export const mirrored = (x, y, width, drawing, scale = 1) =>
  `<g transform="translate(${round(x + width * scale)} ${round(y)}) scale(${-scale} ${scale})">${drawing}</g>`;

/** Only what falls inside the box is seen. The box names itself, so that several fit in one picture. */
export const inBox = ({ x, y, width, height }, drawing) => {
  const id = `box-${x}-${y}-${width}-${height}`.replaceAll('.', '_');
  return `<clipPath id="${id}">${rect(x, y, width, height, '#000000')}</clipPath><g clip-path="url(#${id})">${drawing}</g>`;
};

export const repeat = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');

export const lettering = (x, y, size, fill, words, spacing = 0.18) =>
  `<text x="${round(x + (size * spacing) / 2)}" y="${round(y)}" font-family="Inter" font-weight="700" font-size="${size}" letter-spacing="${round(size * spacing)}" text-anchor="middle" fill="${fill}">${words.replace('&', '&amp;')}</text>`;

/** `title` says what is to be seen, for whoever opens the file itself. */
export const picture = (width, height, title, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${title.replace('&', '&amp;')}</title>${content}</svg>\n`;
