// What few surveys need, in one file: rules between questions, pools of items, the day of a proven visit.
export { chosenByChance } from '@goodword/protocol/chance-order';
export { fill } from './fill.ts';
export { following } from './following.ts';
export { visitLine } from './visit-line.ts';
