export { fill } from './fill.ts';
export { following } from './following.ts';
