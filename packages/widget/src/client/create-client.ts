import type { PageProgram, SiteConfig } from '@goodword/protocol';
import type { Goodword } from '../goodword.ts';
import type { Client, Load, Occasions, Send } from './client.ts';
import type { ClientControls, ClientOptions } from './client-options.ts';
import { defineElements, elements } from './define-elements.ts';
import { createDeviceRecord } from './device-record.ts';
import { createEmitter } from './emitter.ts';
import type { Said } from './follow-page.ts';
import { createIdentity } from './identity.ts';
import type { Memory, TabMemory } from './memory.ts';
import type { Opening, OpenPanel } from './opening.ts';
import { createOutbox } from './outbox.ts';
import { randomId } from './random-id.ts';
import { refusal } from './refusal.ts';
import { takeAddress } from './take-address.ts';

type Consent = 'granted' | 'denied';

/** Makes the client that both deliveries share. It asks for a configuration when the page is idle, and shows what it may. */
export function createClient(options: ClientOptions, load: Load): ClientControls {
  const { site, host, consent } = options;
  /** What the page says of itself. It may become another without being loaded: it is read whenever that matters. */
  let { page } = options;
  /** What was set instead. */
  let place: string | undefined;
  let lang: string | undefined;
  const debug = options.debug || /goodword_debug/.test(location.search);
  const log = (...words: unknown[]) => {
    if (debug) console.info('[goodword]', ...words);
  };
  // A page's `<iframe name="hidden">` stands under that name, too.
  const isHidden = () => document.hidden === true;
  let isOver = false;
  /** Nothing of ours ever throws into the page, now or later: nobody need wait for this, it never rejects. */
  async function guarded(action: () => unknown): Promise<void> {
    try {
      if (!isOver) await action();
    } catch (error) {
      log(error);
    }
  }

  let state: Consent | undefined;
  const mayKeep = () => state === 'granted';
  const key = `goodword:${site}`;
  const device = createDeviceRecord<Memory>(() => localStorage, key, mayKeep);
  const tab = createDeviceRecord<TabMemory>(() => sessionStorage, key, mayKeep);
  const identity = createIdentity(device, tab);
  const outbox = createOutbox({
    site,
    url: `${host}/v1/events`,
    key,
    mayKeep,
    load: async (box) => (await load('sender', await config())).createSender(box, client),
  });
  const { on, off, emit } = createEmitter(guarded);
  let { gw_visit: visit, gw: click, href } = takeAddress(location);

  /** What the last configuration was asked with. */
  let query: URLSearchParams;
  let asked: Promise<SiteConfig> | undefined;
  let known: SiteConfig | undefined;
  let occasions: Occasions | undefined;
  let panel: Promise<OpenPanel | undefined> | undefined;
  /** The same once it is there, and waits for the page no more. */
  let card: OpenPanel | undefined;
  /** Counts up when the page is about something else, and when all is to be taken away: what was begun before holds no longer. */
  let turn = 0;
  const heard: string[] = [];

  const here = () => place || page.location || undefined;

  const send: Send = (type, fields, unseen) => {
    if (state === 'denied') return;
    const about = { location: here() || known?.location?.id, ...fields };
    // What is no JSON throws here, before it is kept: in memory it would stand before all that comes after it.
    // The id begins with the time: what arrives together lies together in the collector's database.
    const event = JSON.stringify({
      id: Date.now() + randomId(9),
      type,
      at: Date.now(),
      ...identity(),
      ...about,
      ...unseen,
    });
    // Not `guarded`: a card that `destroy` takes away has its last answer to send.
    outbox.add(JSON.parse(event)).catch(log);
    emit(type.replace('.', ':'), about);
  };

  function config(): Promise<SiteConfig> {
    // JSON leaves out what is undefined.
    const wanted = new URLSearchParams(
      JSON.parse(
        JSON.stringify({
          location: here(),
          lang: lang || page.lang || document.documentElement.lang || navigator.language,
          visit,
          elements: elements[0] && 1,
          debug: debug ? 1 : undefined,
        }),
      ),
    );
    if (asked && `${wanted}` === `${query}`) return asked;
    query = wanted;
    const mine = fetch(`${host}/v1/sites/${site}/config?${query}`, { credentials: 'omit' }).then(async (reply) => {
      // What the collector has to say, for whoever looks into the console.
      if (!reply.ok) throw await reply.text();
      const found: SiteConfig = await reply.json();
      if (found.assets.occasions) occasions ??= (await load('occasions', found)).createOccasions(client);
      // A later question may have been answered sooner.
      if (asked === mine) known = found;
      return found;
    });
    asked = mine;
    // Asked again when somebody wants it again.
    mine.catch(() => {
      if (asked === mine) asked = undefined;
    });
    return mine;
  }

  function isRefused(program: PageProgram): boolean {
    const reason = occasions?.refusal(program) ?? refusal(program, device.read().outcomes ?? {}, Date.now());
    log(program.id, reason ?? 'is due');
    return !!reason;
  }

  /** Waits as each program that may be shown says, and shows it if it still may be. */
  const plan = () =>
    guarded(async () => {
      const mine = turn;
      if (!mayKeep()) return log('no consent');
      const { programs, skipped } = await config();
      if (mine !== turn) return;
      if (skipped) log(skipped);
      const left = programs.find(({ id }) => id === tab.read().draft?.program);
      if (left) return open({ program: left, isForced: true });
      for (const program of programs) {
        void guarded(async () => {
          if (isRefused(program)) return;
          await (occasions
            ? occasions.due(program)
            : new Promise((resolve) => setTimeout(resolve, program.trigger.delaySeconds * 1_000)));
          if (isHidden())
            await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
          look();
          if (mine === turn && !isRefused(program)) open({ program });
        });
      }
    });

  /** Begins anew: the page is about something else now. */
  function begin(): void {
    turn++;
    occasions?.renew();
    // Not by `requestIdleCallback`: Safari has none, a page may call something of its own so, and this takes less than a millisecond.
    setTimeout(plan);
  }

  /** Begins anew where the page is another by now. */
  function look(): void {
    const before = asked;
    if (before && config() !== before) renew();
  }

  function open(opening: Opening): void {
    if (panel || isOver || state === 'denied') return;
    const mine = turn;
    const self = config().then(async (current) => {
      const { openPanel } = await load('panel', current);
      const frame = opening.frame ?? occasions?.frame(opening.program);
      return openPanel(client, { ...opening, frame, isCurrent: () => mine === turn, closed });
    });
    const closed = (error?: unknown) => {
      if (panel === self) {
        panel = card = undefined;
        // It may have stood in the way of what the page is about by now.
        if (mine !== turn) void plan();
      }
      occasions?.closed();
      if (error) log(error);
    };
    panel = self;
    self.then((it) => {
      if (panel === self) card = it;
      else it?.close();
      if (!it) closed();
    }, closed);
  }

  /** Opens at the site's own wish: waiting periods do not count, consent does. */
  async function openNow(name: string | undefined, alone?: boolean): Promise<void> {
    if (!alone && !mayKeep()) return log('no consent');
    const { programs } = await config();
    const program = programs.find(({ id }) => !name || id === name);
    if (!program) return log('no program', name);
    // One that still waits until the page is free gives way.
    if (panel && !card) close();
    open({ program, isForced: true, alone });
  }

  function close(): void {
    turn++;
    card?.close();
    panel = card = undefined;
  }

  /** What is shown speaks of what the page is about now. */
  function renew(): void {
    begin();
    void guarded(() => card?.renew());
  }

  const methods: Goodword = {
    show: (program) => openNow(program),
    close,
    share: (program) => openNow(program, true),
    visit(token) {
      visit = token;
      known = undefined;
      begin();
    },
    track(name, props) {
      heard.push(name);
      send('track', { name, props });
    },
    // As texts, whatever a page has named: it must never keep an answer from being sent.
    identify: (id, signature) =>
      signature ? tab.write({ customer: { id: `${id}`, signature: `${signature}` } }) : log('no signature'),
    convert: ({ order, value } = {}) =>
      send('conversion', { order: order && `${order}`, value, click: device.read().click || undefined }),
    setLocation(id) {
      place = id;
      begin();
    },
    setLanguage(tag) {
      lang = tag;
      renew();
    },
    consent(given, wording) {
      const isGranted = given === 'granted';
      const isChange = given !== state;
      if (!isGranted) {
        if (given !== 'denied') return log(given);
        close();
      }
      if (isChange) {
        // The last thing that is sent where it is denied, the first where it is granted again.
        state &&= 'granted';
        send('consent.changed', { state: given }, { consent: wording ? { wording } : undefined });
      }
      const remembered = device.read();
      if (isGranted) {
        state = given;
        // What was only in memory may be kept from now on.
        device.write({ ...remembered, agreed: true });
        void guarded(outbox.resume);
        if (isChange) void plan();
      } else {
        outbox.flush();
        state = given;
        device.clear();
        tab.clear();
        outbox.clear();
      }
    },
    on,
    off,
    reset() {
      device.write({ visitor: undefined, click: undefined });
      tab.clear();
    },
    destroy() {
      close();
      occasions?.stop();
      outbox.flush();
      isOver = true;
    },
  };

  const client: Client = {
    site,
    host,
    load,
    log,
    device,
    tab,
    send,
    deliver: outbox.deliver,
    identity,
    newId: randomId,
    config,
    query: () => query,
    elements,
    choose(id) {
      place = id;
    },
    isRefused,
    open,
    close,
    heard,
    plan,
  };

  // Whole, since a page's `<base>` may be elsewhere.
  if (visit || click) history.replaceState(history.state, '', href);
  state = 'granted';
  if (((consent && consent !== 'granted') || navigator.globalPrivacyControl) && !device.read().agreed)
    state = undefined;
  else void guarded(outbox.resume);
  if (click) device.write({ click });
  // Heard after the window's listeners for the capture phase: the panel saves first.
  document.addEventListener('visibilitychange', () => guarded(() => isHidden() && outbox.flush()));
  begin();
  const again = (said: Said) => {
    page = said;
    place = lang = undefined;
    void guarded(look);
  };
  document.addEventListener('goodword:element', () => asked && guarded(config));
  const follow = (event: Event) => guarded(async () => (await load('follow', await config())).followPage(event, again));
  for (const name of ['turbo:visit', 'htmx:beforeRequest']) document.addEventListener(name, follow, { once: true });
  defineElements();

  return {
    again,
    methods,
    /** Calls a method by its name, with whatever the page gave it. */
    call: (name, words) => guarded(() => (methods[name] as (...words: unknown[]) => unknown)(...words)),
  };
}
