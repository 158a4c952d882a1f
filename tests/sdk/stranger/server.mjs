// Plain Node: says what the import has touched of a browser's globals, and what the methods answer.
const touched = [];
const NAMES = ['window', 'document', 'self', 'location', 'history', 'localStorage', 'sessionStorage', 'customElements'];
for (const name of NAMES)
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      touched.push(name);
    },
  });
const { createGoodword } = await import('@goodword/widget');
for (const name of NAMES) delete globalThis[name];

const goodword = createGoodword({ site: 'pub_YOURKEY', host: 'https://goodword.harborbooks.example' });
const { show, close, share, visit, track, identify, convert } = goodword;
const { setLocation, setLanguage, consent, on, off, reset, destroy } = goodword;
const METHODS = { show, close, share, visit, track, identify, convert };
Object.assign(METHODS, { setLocation, setLanguage, consent, on, off, reset, destroy });
const answers = new Set(Object.values(METHODS).map((method) => method('survey:shown', () => {})));
// Something that has `then` would be waited for, forever.
const isThenable = typeof goodword.then === 'function';
console.log(JSON.stringify({ touched, answers: [...answers].map(String), isThenable }));
