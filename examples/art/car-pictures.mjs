import { car, carWidth } from './cars.mjs';
import { lightOf } from './light.mjs';
import { at, path, picture, rect } from './shapes.mjs';

/** The nearly-new cars on the dealer's page: 400 × 260 on a plain studio ground. */
export const cars = [
  { name: 'tavra-sedan', title: 'Tavra sedan in cream', model: 'sedan', color: '#e4ddcf', ground: '#e9eef2' },
  { name: 'nolo-hatch', title: 'Nolo hatchback in brick red', model: 'hatch', color: '#c25b3f', ground: '#f3ece1' },
  { name: 'ostrel-suv', title: 'Ostrel SUV in blue', model: 'suv', color: '#3b6b93', ground: '#eceee6' },
  { name: 'hask-pickup', title: 'Hask pickup in sage green', model: 'pickup', color: '#5d7a64', ground: '#f1ebe4' },
].map(({ name, title, model, color, ground }) => ({
  name,
  svg: picture(
    400,
    260,
    title,
    rect(0, 0, 400, 260, ground) +
      path('M0 186H400V260H0Z', '#ffffff', 0.45) +
      at((400 - carWidth(model)) / 2, 208, car(model, color, lightOf('noon'))),
  ),
}));
