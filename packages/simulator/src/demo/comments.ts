import type { Random } from '../random.ts';

/** What a customer of this kind of shop may write, by how it went. */
export interface CommentBook {
  good: readonly string[];
  fair: readonly string[];
  bad: readonly string[];
  names: readonly string[];
}

const NAMES = [
  'Ada',
  'Ben',
  'Carla',
  'Dev',
  'Elena',
  'Farid',
  'Grace',
  'Hana',
  'Ivo',
  'June',
  'Karim',
  'Lena',
  'Milo',
  'Nora',
  'Omar',
  'Pia',
  'Quinn',
  'Rosa',
  'Sam',
  'Tess',
  'Uma',
  'Victor',
  'Wanda',
  'Yusuf',
  'Zoe',
];

export const DEALER_COMMENTS: CommentBook = {
  names: NAMES,
  good: [
    'They showed me the worn part before they changed it. I have never had that anywhere.',
    'In at eight, out at nine, and the coffee was better than mine.',
    'I was told the noise was nothing, and they did not charge me for saying so.',
    'My son asked forty questions about the lift. Somebody answered all forty.',
    'They called at noon as promised, with a price, and the price stayed the price.',
    'I left the baby seat in the car by mistake. It came back cleaner than it went.',
    'The advisor drew me a picture of the brakes. Now I understand what I pay for.',
    'Nobody pushed the winter package on me. They said mine would do another year.',
    'I came in angry about the last shop and left with a plan and a loan car.',
    'She remembered the car, the dent and my name, in that order.',
    'They drove me to the station because it was raining. I had not asked.',
    'Found a loose cable in ten minutes that two other garages could not find in two weeks.',
    'I was treated like somebody who knows her own car. I do, and they noticed.',
    'The bill was forty less than the estimate. I had to read it twice.',
    'They explained the warranty in one minute, and it was true.',
    'My mother went alone and came home pleased. That says it all.',
  ],
  fair: [
    'Good work, long wait.',
    'All fine, though I would have liked a call before the pick-up.',
    'The work is right. The waiting room is cold.',
    'Friendly people, but the appointment moved twice.',
    'Nothing to complain about and nothing to write home about.',
    'Took half a day for an oil change.',
  ],
  bad: [
    'I waited two hours past my appointment and nobody said why.',
    'The light is on again after one day.',
    'Three people, three different prices.',
    'I asked for a call before any extra work. There was extra work and no call.',
    'There is a new scratch on the door and nobody wants to have seen it.',
    'I felt in the way the whole time.',
  ],
};

export const RETAILER_COMMENTS: CommentBook = {
  names: NAMES,
  good: [
    'I came for one pot and left with a plan for the whole balcony.',
    'She knelt down and sorted out my dying fern right there on the floor.',
    'They carried the table to the car and would not hear of a tip.',
    'I said what I could spend and they stayed under it.',
    'He told me not to buy the expensive one. I bought two of the other.',
    'Smells like cedar and feels like somebody is glad you came.',
    'They let my daughter test every single bell. Every single one.',
    'Returned a lamp without a receipt and without a lecture.',
    'I asked about one seed and got a lesson worth a whole season.',
    'The wrapping alone made my sister cry.',
    'They called another store, and it was there when I drove by.',
    'I have bought my candles here for years, and they still ask how the last ones burned.',
    'Somebody noticed my bad knee and found me a chair before I asked.',
    'They repaired the handle instead of selling me a new one.',
  ],
  fair: [
    'Nice things, slow till.',
    'Found it in the end, but I had to ask twice.',
    'Pretty shop, narrow aisles.',
    'Good advice, though half of the shelf was empty.',
    'All right, a little dear.',
  ],
  bad: [
    'Nobody looked up from the till for ten minutes.',
    'It said in stock online. It was not.',
    'The vase was cracked, and I was asked whether I had done it.',
    'I was sent from one end of the shop to the other and back.',
    'The queue went out of the door with one till open.',
  ],
};

/** A comment that goes with the score, or none: most people leave the field empty. */
export function drawComment(random: Random, book: CommentBook, score: number): string | undefined {
  const talks = score >= 9 ? 0.62 : score <= 4 ? 0.7 : 0.38;
  if (!random.chance(talks)) return undefined;
  return random.pick(score >= 9 ? book.good : score >= 7 ? [...book.fair, ...book.good.slice(0, 3)] : book.bad);
}
