export { responses } from './response-view.ts';
