import list from '../data/locations.json';

export type Dealership = (typeof list)[number];

export const locations: Dealership[] = list;
