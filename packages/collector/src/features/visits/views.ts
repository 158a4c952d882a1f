export { visits } from './visit-view.ts';
