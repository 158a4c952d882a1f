export { conversions } from './conversion-view.ts';
