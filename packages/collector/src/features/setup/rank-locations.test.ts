import { type LocationInput, location } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { findableLocation } from './findable-location.ts';
import { type LocationSearch, rankLocations } from './rank-locations.ts';

const PLACES: LocationInput[] = [
  { id: 'quay', name: 'Bücher am Kai', address: '4 Hafenstraße', locality: 'Hamburg', lat: 53.54, lng: 9.98 },
  { id: 'mill', name: 'Mill Lane Books', locality: 'Łódź', region: 'Mazovia', lat: 51.76, lng: 19.46 },
  { id: 'hafen', name: 'Hafen', address: '1 Kai', locality: 'Kiel', lat: 54.32, lng: 10.14 },
  { id: 'post', name: 'By post', region: 'Hamburg' },
  { id: 'tokyo', name: '新宿店', locality: 'Kadıköy' },
];
const rank = (search: LocationSearch, places = PLACES) =>
  rankLocations(
    places.map((each) => findableLocation(location.parse(each))),
    search,
  );
const ids = (search: LocationSearch) => rank(search).map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['nothing finds all, as they come', '', ['quay', 'mill', 'hafen', 'post', 'tokyo']],
    ['signs alone are nothing', '– !', ['quay', 'mill', 'hafen', 'post', 'tokyo']],
    ['case and accents do not matter', 'BUCHER', ['quay']],
    ['nor do strokes and dots', 'lodz', ['mill']],
    ['nor do they in Turkish', 'KADIKÖY', ['tokyo']],
    ['nor does the way a letter is put together', 'Bu\u0308cher', ['quay']],
    ['the name before the address', 'hafen', ['hafen', 'quay']],
    ['the beginning of a word before the middle of one', 'm', ['mill', 'quay', 'post']],
    ['every word has to stand somewhere', 'mill mazovia', ['mill']],
    ['and nobody is found where one does not', 'mill hamburg', []],
    ['equals stay as they come', 'hamburg', ['quay', 'post']],
    ['signs of other scripts', '新宿', ['tokyo']],
  ])('%s: %s', (_, q, found) => {
    expect(ids({ q })).toEqual(found);
  });

  it.each([
    ["Macy's", 'macys', 'macy’s', "MACY'S", 'macy´s', 'macyʼs', 'macy`s', 'macy'],
    ['Macy’s', 'macys', "macy's", 'macy＇s'],
    ['Macys', "macy's", 'macys'],
    ["O'Brien", 'obrien', 'o brien', 'o’brien', 'brien'],
    ['O Brien', 'obrien', "o'brien"],
    ["L'Oréal", 'loreal', "l'oreal", 'oreal', 'lOréal'],
    ['Wal Mart', 'walmart', 'wal-mart', 'wal mart', 'mart'],
    ['Wal-Mart', 'walmart', 'wal mart'],
    ['Walmart', 'wal mart', 'wal-mart', 'walmart'],
    ['Sankt Pauli', 'st. pauli', 'st pauli', 'sankt', 'sanktpauli'],
    ['St. Pauli', 'sankt pauli', 'st pauli', 'stpauli', 'saint pauli'],
    ["St. John's", 'saint johns', "st john's", 'st johns'],
    ['Hafenstr. 4', 'hafenstraße', 'hafenstrasse 4', 'hafenstr'],
    ['Hafenstraße 4', 'hafenstr.', 'hafenstrasse'],
    ['5 Mill Rd', '5 mill road', 'mill rd'],
    ['Müller', 'mueller', 'muller', 'MÜLLER', 'mu\u0308ller'],
    ['Mueller', 'müller'],
    ['Ålesund', 'aalesund', 'alesund'],
    ['Marks & Spencer', 'marks and spencer', 'marks & spencer', 'marks spencer'],
    ['H&M', 'hm', 'h & m', 'h+m', 'H&M'],
    ['Marks ＆ Spencer', 'marks and spencer', 'marks & spencer'],
    ['ラーメン', 'らーめん', 'ﾗｰﾒﾝ'],
    ['らあめん', 'ラアメン'],
    ['A.T.U', 'atu', 'a.t.u.'],
    ['İstanbul Kapalıçarşı', 'istanbul', 'ISTANBUL', 'kapalicarsi', 'KAPALIÇARŞI'],
    ['Ｔｏｋｙｏ　１２', 'tokyo', 'tokyo 12'],
    ['مَكْتَبَة أحمد', 'مكتبة', 'مكتبه', 'احمد', 'مـكـتبة'],
    ['شارع ٤٢', '42'],
    ['בֵּית קָפֶה צה״ל', 'בית', 'קפה', 'צהל', 'צה"ל'],
    ['ΟΔΟΣ', 'οδος', 'οδοσ'],
    ['Mc\u00adDonald\u200b', 'mcdonald'],
    ['Crème Brûlée', 'creme brulee'],
  ])('finds %s for what people type', (name, ...typed) => {
    for (const q of typed) expect(rank({ q }, [{ id: 'one', name }]), q).toHaveLength(1);
  });

  it.each([
    ['4 Quay Street', 'sankt'],
    ['Old Mill', 'dm'],
    ['Sankt Pauli', 'saintpauli'],
    ['Books & Co', 'books or'],
  ])('does not find %s for %s', (name, q) => {
    expect(rank({ q }, [{ id: 'one', name }])).toEqual([]);
  });

  it('tells of a place what a customer knows it by', () => {
    expect(rank({ q: 'kai' })[0]).toEqual({
      id: 'quay',
      name: 'Bücher am Kai',
      address: '4 Hafenstraße',
      locality: 'Hamburg',
    });
  });

  it('gives eight at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `l${index}`, name: `Shop ${index}` }));
    expect(rank({ q: 'shop' }, many)).toHaveLength(8);
  });
});

describe('near a place', () => {
  const near = { lat: 53.55, lng: 9.99 };

  it('the nearest come first, and last those that nobody knows the place of', () => {
    expect(ids({ near })).toEqual(['quay', 'hafen', 'mill', 'post', 'tokyo']);
  });

  it('distances are rounded as people say them', () => {
    expect(rank({ near }).map(({ distanceKm }) => distanceKm)).toEqual([1.3, 86, 668, undefined, undefined]);
  });

  it('what is found comes by distance, too', () => {
    expect(ids({ near: { lat: 54.3, lng: 10.1 }, q: 'kai' })).toEqual(['hafen', 'quay']);
  });
});
