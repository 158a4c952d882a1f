// Asks for the funnel every two seconds while the page is seen, and writes the counts into the rows that the page came with.

const POLL_MS = 2_000;
const TIMEOUT_MS = 10_000;
/** The 97.5 % quantile of the normal distribution: a 95 % interval has 2.5 % on either side. */
const Z = 1.959964;

/** Wilson's score interval of a share, as fractions. Unlike the plain one it stays within 0 and 1 and holds for small n. */
export function wilson(part, whole) {
  const rate = part / whole;
  const spread = Z * Math.sqrt((rate * (1 - rate) + (Z * Z) / (4 * whole)) / whole);
  const scale = 1 + (Z * Z) / whole;
  const middle = rate + (Z * Z) / (2 * whole);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

const language = document.documentElement.lang;
const texts = document.body.dataset;
const $ = (id) => document.getElementById(id);
const number = new Intl.NumberFormat(language);
const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
const finePercent = new Intl.NumberFormat(language, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });

/** Under 10 % a tenth matters. */
const share = (fraction) => (fraction < 0.1 ? finePercent : percent).format(fraction);
const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Money of one currency from its minor units; how many of them make a unit, the currency decides. */
function money({ currency, minor }) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

let last;
let lastAt;

function showStep(row, funnel) {
  const { step, of, pattern } = row.dataset;
  const count = funnel[step];
  const grown = last ? count - last[step] : 0;
  row.querySelector('.number').textContent = number.format(count);
  row.querySelector('.grown').textContent = grown > 0 ? `+${number.format(grown)}` : '';
  row.classList.toggle('has-grown', grown > 0);
  if (!of) return;
  const whole = funnel[of];
  const rate = row.querySelector('.rate');
  // One visitor may buy twice, and a count of another door may exceed its whole: then there is no share to tell.
  rate.hidden = whole === 0 || count > whole;
  if (rate.hidden) return;
  const { low, high } = wilson(count, whole);
  rate.querySelector('.share').textContent = fill(pattern, { rate: share(count / whole), n: number.format(whole) });
  rate.querySelector('.interval').textContent = fill(texts.interval, { low: share(low), high: share(high) });
  const range = rate.querySelector('.range');
  range.setAttribute('x', `${low * 100}%`);
  range.setAttribute('width', `${(high - low) * 100}%`);
  rate.querySelector('.point').setAttribute('cx', `${(count / whole) * 100}%`);
}

function showValue(row, funnel) {
  const amounts = funnel.value.map(money);
  row.querySelector('.money').replaceChildren(
    ...(amounts.length > 0 ? amounts : [texts.none]).map((amount) => {
      const line = document.createElement('span');
      line.textContent = amount;
      return line;
    }),
  );
  row.querySelector('.split').textContent = funnel.conversions
    ? fill(texts.split, {
        confirmed: number.format(funnel.confirmed.conversions),
        reported: number.format(funnel.reported.conversions),
      })
    : '';
}

function show(funnel) {
  for (const row of document.querySelectorAll('[data-step]')) showStep(row, funnel);
  showValue(document.querySelector('[data-value]'), funnel);
  last = funnel;
  lastAt = new Date();
}

/** Shows one of: the counts, what is missing, what was refused. */
function turnTo(id) {
  for (const part of ['steps', 'no-token', 'refused']) $(part).hidden = part !== id;
  $('status').hidden = id !== 'steps';
}

function say(pattern) {
  $('status').textContent = fill(pattern, { time: clock.format(lastAt ?? new Date()) });
  $('status').classList.toggle('away', pattern === texts.away);
}

/** Asks once. Tells whether asking again makes sense. */
export async function ask() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!token) {
    turnTo('no-token');
    return false;
  }
  try {
    const reply = await fetch(texts.endpoint, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (reply.status === 401 || reply.status === 403) {
      turnTo('refused');
      return false;
    }
    if (!reply.ok) throw new Error(`status ${reply.status}`);
    show(await reply.json());
    turnTo('steps');
    say(texts.updated);
  } catch {
    lastAt ??= new Date();
    $('status').hidden = false;
    say(texts.away);
  }
  return true;
}

let timer;
async function poll() {
  clearTimeout(timer);
  if (document.visibilityState !== 'visible') return;
  if (await ask()) timer = setTimeout(poll, POLL_MS);
}

addEventListener('hashchange', () => {
  last = undefined;
  void poll();
});
document.addEventListener('visibilitychange', poll);
void poll();
