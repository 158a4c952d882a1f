/** What `goodword COMMAND --help` prints after the command's name. */
export const USAGE: Record<string, string> = {
  serve: `Listens until it is told to stop. It has no options; settings are environment variables:
PORT, HOST, DATABASE_URL, PUBLIC_URL, GOODWORD_SECRET, DRAIN_SECONDS, REQUESTS_PER_MINUTE, SITE_REQUESTS_PER_MINUTE, TRUST_PROXY`,
  init: `--name NAME            your brand
--origin ORIGIN        where your pages are, https://www.harborbooks.example; may be given several times
--location ID          the first location's id (main)
--location-name NAME   its name (the brand's)
--time-zone ZONE       its time zone, America/New_York (UTC)
--template NAME        the program to start from (store-visit)
--program FILE         a program of your own, as JSON
--json                 prints key, token and tag as JSON`,
  demo: `--seed N               tells another ninety days
--port N               where it listens (8787); its pages are on the next port
--database ADDRESS     file:PATH or postgres://… (a new file)
--json                 prints addresses, tokens and the measured funnels as JSON, too
--once                 measures, prints and ends; nothing listens afterwards`,
  simulate: `--url ADDRESS          the collector to send to, with
--site KEY             the public key of a site of its own: customers that are sent cannot be taken out again
--token TOKEN          the one that init printed for it, or one with the scopes reports, locations, programs and history
--out FILE             writes the events to a file
--truths FILE          writes what was planted to a file
--json                 prints what was planted as JSON
--seed N               another brand (1)
--locations N          (12)
--days N               (90)
--answers N            answers a location (200)
--drivers N            (6)
--rotate N             so many drivers asked of each customer (all)
--until DAY            the last day, 2026-06-30 (yesterday)`,
  rebuild: 'Makes every view anew from the log. It has no options; DATABASE_URL says where the log is.',
  token: `--scope SCOPE          what the token may do; may be given several times
--site KEY             needed where the database has several sites
--location ID          binds the token to a location; may be given several times
--name NAME            a name to know it by (token)
--identity             prints instead the key that signs customers' numbers`,
};
