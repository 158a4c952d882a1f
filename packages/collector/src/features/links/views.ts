export { landings } from './landing-view.ts';
export { linkVisitors } from './link-visitor-view.ts';
export { previews } from './preview-view.ts';
export { recommendations } from './recommendation-view.ts';
export { shares } from './share-view.ts';
