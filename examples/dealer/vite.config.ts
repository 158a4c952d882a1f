import { defineConfig } from 'vite';

// Relative addresses: the built page works in whatever folder it is served from.
export default defineConfig({ base: './' });
