import { expect, it } from 'vitest';
import { placeLine } from './place-line.ts';

it.each([
  ['Harbor Books', 'Harbor Street', 'Harbor Books, Harbor Street'],
  ['Harbor Books', 'Pier 4', 'Harbor Books, Pier 4'],
  ['Harbor Books', 'Harbor Books', 'Harbor Books'],
  ['Harbor Books', 'Harbor Books Mill Lane', 'Harbor Books Mill Lane'],
  ['Harbor Books', 'HARBOR  BOOKS, Mill Lane', 'HARBOR  BOOKS, Mill Lane'],
  ['Harbor Books', 'The Bookshop by Harbor Books', 'The Bookshop by Harbor Books'],
  ['Harbor Books', 'Harbor Bookshop', 'Harbor Books, Harbor Bookshop'],
  ['Fairlight Motors', 'Fairlight Harbor Road', 'Fairlight Motors, Fairlight Harbor Road'],
  ['Harbor Books Portsend', 'Portsend', 'Harbor Books Portsend'],
  ['The Arbor', 'Arb', 'The Arbor, Arb'],
  ['横浜書店', '横浜書店みなと店', '横浜書店みなと店'],
  ['横浜書店', 'みなと店', '横浜書店 みなと店'],
  ['مكتبة الميناء', 'شارع الميناء', 'مكتبة الميناء، شارع الميناء'],
  ['مكتبة الميناء', 'مكتبة الميناء المعادي', 'مكتبة الميناء المعادي'],
  ['', 'Pier 4', 'Pier 4'],
  ['Harbor Books', '', 'Harbor Books'],
])('%s and %s: %s', (site, place, line) => {
  expect(placeLine({ site, place })).toBe(line);
});
