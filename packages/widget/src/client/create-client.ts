import type { PageEvent, PageProgram, SiteConfig } from '@goodword/protocol';
import type { Goodword, GoodwordOptions } from '../goodword.ts';
import { createDeviceRecord } from './device-record.ts';
import { createEmitter } from './emitter.ts';
import { createIdentity } from './identity.ts';
import { createOutbox } from './outbox.ts';
import type { Loaders, OpenPanel, Send } from './panel-context.ts';
import { randomId } from './random-id.ts';
import { type Outcome, type Outcomes, refusal } from './refusal.ts';
import { takeAddress } from './take-address.ts';

/** What the device remembers of a site. */
interface Memory {
  visitor: string;
  /** The visitor agreed in so many words, where the site asks for that. */
  agreed: boolean;
  outcomes: Outcomes;
  /** The friend's click that brought this visitor. */
  click: string;
}

type Consent = 'granted' | 'denied';

/** What both deliveries make their own face of. */
export interface Client {
  methods: Goodword;
  call(name: keyof Goodword, words: unknown[]): unknown;
}

/** Makes the client that both deliveries share. It asks for a configuration when the page is idle, and shows what it may. */
export function createClient(options: GoodwordOptions, load: Loaders): Client {
  const { site, host, debug, consent } = options;
  let { location: place, language: lang } = options;
  const log = (...words: unknown[]) => {
    if (debug) console.info('[goodword]', ...words);
  };
  let isOver = false;
  /** Nothing of ours ever throws into the page, now or later. */
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
  const identity = createIdentity(device, key, mayKeep);
  const outbox = createOutbox(site, `${host}/v1/events`, log);
  const { on, off, emit } = createEmitter(guarded);

  let { gw_visit: visit, gw: click, href } = takeAddress(location);
  const base = `${host}/v1/sites/${site}/`;
  /** What the last configuration was asked for. */
  let query: URLSearchParams;
  let config: Promise<SiteConfig> | undefined;
  let known: SiteConfig | undefined;
  let panel: Promise<OpenPanel | undefined> | undefined;
  /** Counts up when what was planned before no longer holds. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onVisible: (() => void) | undefined;

  const send: Send = (type, fields, unseen) => {
    if (state === 'denied') return;
    const about = { ...fields, location: known?.location?.id ?? place };
    const event = { id: randomId(), type, at: Date.now(), ...identity.current(), ...about, ...unseen };
    outbox.add(event as unknown as PageEvent);
    emit(type.replace('.', ':'), about);
  };

  function getConfig(): Promise<SiteConfig> {
    lang ||= document.documentElement.lang || navigator.language;
    // JSON leaves out what is undefined.
    query = new URLSearchParams(JSON.parse(JSON.stringify({ location: place, lang, visit })));
    config ??= fetch(`${base}config?${query}`, { credentials: 'omit' }).then(async (reply) => {
      if (!reply.ok) {
        // Asked again when somebody wants it again.
        config = undefined;
        throw reply.status;
      }
      known = (await reply.json()) as SiteConfig;
      return known;
    });
    return config;
  }

  function isRefused(program: PageProgram): boolean {
    const reason = refusal(program, device.read().outcomes ?? {}, Date.now());
    log(program.id, reason ?? 'may be shown');
    return !!reason;
  }

  /** Waits as the first program that may be shown says, and shows it if it still may be. */
  async function ask(): Promise<void> {
    const mine = turn;
    if (!mayKeep()) return log('waits for consent');
    const { programs } = await getConfig();
    const program = programs.find((each) => !isRefused(each));
    if (!program || mine !== turn) return;
    timer = setTimeout(() => {
      onVisible = () => isRefused(program) || open(program, false);
      onVisibility();
    }, program.trigger.delaySeconds * 1_000);
  }

  function onVisibility(): void {
    if (document.hidden) {
      outbox.flush(true);
    } else {
      onVisible?.();
      onVisible = undefined;
    }
  }

  function forget(): void {
    turn++;
    clearTimeout(timer);
    onVisible = undefined;
  }

  /** Begins anew: the page is about something else now. */
  function begin(): void {
    forget();
    config = known = undefined;
    // Safari has no `requestIdleCallback`; to `setTimeout` the second argument is nothing.
    const whenIdle = (window.requestIdleCallback ?? setTimeout) as typeof requestIdleCallback;
    whenIdle(() => guarded(ask), { timeout: 2_000 });
  }

  function open(program: PageProgram, isForced: boolean, alone = false): void {
    if (panel || state === 'denied') return;
    const mine = turn;
    const settle = (outcome: Outcome) =>
      device.write({ outcomes: { ...device.read().outcomes, [program.id]: [outcome, Date.now()] } });
    const closed = (error?: unknown) => {
      if (panel === self) panel = undefined;
      if (error) log(error);
    };
    const show = async () => {
      const current = await getConfig();
      const [{ openPanel }, { default: messages }] = await Promise.all([load.panel(current), load.language(current)]);
      return openPanel({
        site,
        config: current,
        program,
        messages,
        host,
        afterUrl: `${base}after?${query}&program=${program.id}`,
        alone,
        visit: current.visit && visit,
        claim() {
          if (mine !== turn || (!isForced && isRefused(program))) return false;
          if (!alone) settle('shown');
          return true;
        },
        settle,
        send,
        deliver: outbox.deliver,
        identity: identity.current,
        newId: randomId,
        closed,
      });
    };
    const self = show();
    panel = self;
    self.then((it) => it ?? closed(), closed);
  }

  /** Opens at the site's own wish: waiting periods do not count, consent does. */
  async function openNow(name: string | undefined, alone?: boolean): Promise<void> {
    if (!alone && !mayKeep()) return log('waits for consent');
    const { programs } = await getConfig();
    const program = programs.find(({ id }) => !name || id === name);
    if (program) open(program, true, alone);
    else log('no program', name);
  }

  function close(): void {
    forget();
    panel?.then((it) => it?.close(), log);
    panel = undefined;
  }

  const methods: Goodword = {
    show: (program) => openNow(program),
    close,
    share: (program) => openNow(program, true),
    visit(token) {
      visit = token;
      begin();
    },
    track: (name, props) => send('track', { name, props }),
    identify: (_id, signature) => signature || log('identify: no signature'),
    convert: ({ order, value } = {}) =>
      send('conversion', { order: order && `${order}`, value, click: device.read().click || undefined }),
    setLocation(id) {
      place = id;
      begin();
    },
    setLanguage(tag) {
      lang = tag;
      begin();
    },
    consent(given, wording) {
      const isGranted = given === 'granted';
      if (!isGranted && given !== 'denied') return;
      const isChange = given !== state;
      if (!isGranted) close();
      if (isChange) {
        // The last thing that is sent where it is denied, the first where it is granted again.
        state &&= 'granted';
        send('consent.changed', { state: given }, { consent: wording ? { wording } : undefined });
      }
      const remembered = device.read();
      state = given;
      if (isGranted) {
        // What was only in memory may be kept from now on.
        device.write({ ...remembered, agreed: true });
        if (isChange) begin();
      } else {
        device.clear();
        identity.clear();
        outbox.flush(true);
      }
    },
    on,
    off,
    reset() {
      device.write({ visitor: '', click: '' });
      identity.clear();
    },
    destroy() {
      close();
      outbox.flush(true);
      document.removeEventListener('visibilitychange', onVisibility);
      isOver = true;
    },
  };

  if (visit || click) history.replaceState(history.state, '', href);
  state = 'granted';
  if (((consent ?? 'granted') !== 'granted' || navigator.globalPrivacyControl) && !device.read().agreed)
    state = undefined;
  if (click) device.write({ click });
  // Heard after the window's listeners for the capture phase: the panel saves first.
  document.addEventListener('visibilitychange', onVisibility);
  begin();

  return {
    methods,
    /** Calls a method by its name, with whatever the page gave it. */
    call: (name, words) => guarded(() => (methods[name] as (...words: unknown[]) => unknown)(...words)),
  };
}
