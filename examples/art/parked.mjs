import { car, carWidth } from './cars.mjs';
import { at, mirrored } from './shapes.mjs';

/** A car that stands there, `turned` to face the other way. */
export const parked = (light, { model, color, x, y, scale = 1, turned = false }) => {
  const drawing = car(model, color, light);
  return turned ? mirrored(x, y, carWidth(model), drawing, scale) : at(x, y, drawing, scale);
};

/** In a room a car is lit by the room's lamps, whatever the hour outside. */
export const shown = (light, options) => parked({ ...light, paint: (color) => color, time: 'noon' }, options);
