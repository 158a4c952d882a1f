export { type CollectorOptions, createApp } from './app.ts';
export { type RunningServer, startServer } from './server.ts';
export { readSettings, SettingError, type Settings } from './settings.ts';
export { createSite, type NewSite } from './setup/create-site.ts';
export { openPostgres } from './store/postgres.ts';
export { openSqlite } from './store/sqlite.ts';
export { type Store, StoreAway } from './store/store.ts';
