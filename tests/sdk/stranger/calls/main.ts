import { createGoodword } from '@goodword/widget';

// The tests call it as page authors do, and as they should not.
Object.assign(window, { createGoodword });
