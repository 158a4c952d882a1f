export { type CollectorOptions, createApp } from './app.ts';
export { openPostgres, openSqlite } from './open-database.ts';
export { type RunningServer, startServer } from './server.ts';
export { readSettings, SettingError, type Settings } from './settings.ts';
export { createSite, type NewSite } from './setup/create-site.ts';
export { DatabaseAway } from './store/away.ts';
export type { Database } from './store/database.ts';
