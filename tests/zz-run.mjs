import { createSite, openSqlite, readSettings, startServer } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';

const path = process.argv[2];
const port = process.argv[3];
const store = openSqlite(path);
await store.migrate();
if (!(await store.site('pub_simulated1')))
  await createSite(store, {
    key: 'pub_simulated1',
    settings: siteSettings.parse({ name: 'Simulated', allowedOrigins: ['*'] }),
    token: `sec_${'s'.repeat(43)}`,
    tokenName: 'x',
    scopes: ['reports', 'locations', 'programs', 'history', 'export', 'actions'],
  });
await store.close();
const server = await startServer(readSettings({ PORT: port, DATABASE_URL: `file:${path}` }), { logs: false });
console.log(server.url);
process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
