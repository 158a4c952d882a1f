// Compiled, never run: what the package's types promise and what they refuse.
import {
  type Conversion,
  createGoodword,
  defineChannel,
  type Goodword,
  type GoodwordOptions,
  type ShareChannel,
} from '@goodword/widget';

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const isSame = <One, Other>(_: Same<One, Other>): void => {};

const maybe = Math.random() > 0.5 ? 'main' : undefined;
const options: GoodwordOptions = { site: 'pub_YOURKEY', host: 'https://g.example', location: maybe, language: maybe };
const goodword: Goodword = createGoodword(options);

// Every method, as WIRE and the README have it.
isSame<
  keyof Goodword,
  | 'show'
  | 'close'
  | 'share'
  | 'visit'
  | 'track'
  | 'identify'
  | 'convert'
  | 'setLocation'
  | 'setLanguage'
  | 'consent'
  | 'on'
  | 'off'
  | 'reset'
  | 'destroy'
>(true);
isSame<keyof GoodwordOptions, 'site' | 'host' | 'location' | 'language' | 'consent' | 'debug' | 'channels'>(true);
isSame<ReturnType<Goodword[keyof Goodword]>, void>(true);

goodword.show();
goodword.show('visit');
goodword.share('visit');
goodword.visit('a-token');
goodword.track('opened');
goodword.track('opened', { depth: 2, name: 'menu', isNew: true });
goodword.convert();
const sale: Conversion = { order: maybe, value: { currency: 'EUR', minor: 1_900 } };
goodword.convert(sale);
goodword.consent('granted', 'Yes, ask me');
goodword.identify('customer-17', 'a-signature');
goodword.setLocation('main');
goodword.setLanguage('pt-BR');

// What a listener hears is known by the event's name.
goodword.on('survey:shown', ({ program, response, location, language }) => {
  isSame<typeof program, string>(true);
  isSame<typeof response, string>(true);
  isSame<typeof location, string | undefined>(true);
  isSame<typeof language, string | undefined>(true);
});
goodword.on('survey:answered', ({ question, value }) => {
  isSame<typeof question, string>(true);
  if (typeof value === 'number') value.toFixed();
  else if (Array.isArray(value)) value.map((id) => id.length);
});
goodword.on('share:opened', ({ channel, code }) => {
  isSame<typeof channel, ShareChannel>(true);
  const known: ShareChannel[] = ['email', 'copy', 'telegram', 'qr', 'device', 'x-viber'];
  // @ts-expect-error: no channel of ours, and a site's own begins with x-
  known.push('viber');
  isSame<typeof code, string>(true);
});
goodword.on('share:invited', ({ response }) => isSame<typeof response, string | undefined>(true));
goodword.on('contact:requested', ({ method }) => isSame<typeof method, 'phone' | 'email'>(true));
goodword.on('consent:changed', ({ state }) => isSame<typeof state, 'granted' | 'denied'>(true));
goodword.on('conversion', ({ order, value, click }) => [order, value?.minor, click]);
goodword.on('track', ({ name, props }) => [name, props?.depth]);
const thanks = () => {};
goodword.on('survey:completed', thanks);
goodword.off('survey:completed', thanks);
goodword.off('survey:dismissed');
const anyEvent = (detail: unknown) => detail;
goodword.on('survey:completed', anyEvent);
// A narrower part of the detail is enough.
goodword.on('survey:completed', (detail: { response: string }) => detail.response);

// The same on the window, and the elements by their names.
window.addEventListener('goodword:survey:answered', (event) => {
  isSame<typeof event.detail.question, string>(true);
});
window.addEventListener('goodword:track', ({ detail }) => detail.name);
const survey = document.querySelector('goodword-survey');
isSame<typeof survey, HTMLElement | null>(true);
document.createElement('goodword-share').setAttribute('program', 'visit');
// The page's own classes and events are as they were.
isSame<HTMLElementTagNameMap['a'], HTMLAnchorElement>(true);
isSame<WindowEventMap['resize'], UIEvent>(true);
isSame<CustomEvent<number>['detail'], number>(true);
document.createElement('goodword-survey').focus();

// @ts-expect-error a site is needed
createGoodword({ host: 'https://g.example' });
// @ts-expect-error a host is needed
createGoodword({ site: 'pub_YOURKEY' });
// @ts-expect-error no such option
createGoodword({ ...options, colour: 'red' });
// @ts-expect-error no such state
createGoodword({ ...options, consent: 'maybe' });
// @ts-expect-error no such method
goodword.nonsense();
// @ts-expect-error no such event
goodword.on('survey:show', () => {});
// @ts-expect-error no such detail
goodword.on('survey:shown', ({ contact }) => contact);
// @ts-expect-error not what this event carries
goodword.on('survey:shown', (detail: { question: number }) => detail);
// @ts-expect-error no such event on the window
window.addEventListener('goodword:survey:answered', (event) => event.detail.contact);
// @ts-expect-error properties are flat
goodword.track('opened', { nested: { depth: 2 } });
// @ts-expect-error minor units are a number
goodword.convert({ value: { currency: 'EUR', minor: '19' } });
// @ts-expect-error granted or denied
goodword.consent('required');
// @ts-expect-error nothing happens without a signature
goodword.identify('customer-17');

// A channel of the site's own.
const viber = defineChannel({
  id: 'x-viber',
  name: 'Viber',
  link: ({ text }) => `viber://forward?text=${text.length}`,
});
createGoodword({ site: 'pub_YOURKEY', host: 'https://g.example', channels: [viber] });
// @ts-expect-error: its id begins with x-
defineChannel({ id: 'viber', name: 'Viber', link: () => 'https://g.example' });
