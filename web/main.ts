import { copyOf, withEarly } from '#web/api/askedEarly.ts';
import { createClient } from '#web/api/client.ts';
import { createFrames } from '#web/api/frames.ts';
import { createJournal } from '#web/api/journal.ts';
import { laterImporting } from '#web/api/laterImporting.ts';
import { createListen } from '#web/api/listen.ts';
import { createPublish } from '#web/api/publishing.ts';
import { createTake } from '#web/api/take.ts';
import { savedOf } from '#web/actions/investigation.ts';
import { createFollower, lastChange } from '#web/actions/followChanges.ts';
import { arrive, saysNoView } from '#web/actions/arrive.ts';
import type { Desk, Preferences } from '#web/actions/desk.ts';
import { keepAddress } from '#web/actions/keepAddress.ts';
import { askFirst, foldStart } from '#web/actions/sheet.ts';
import { setOnline } from '#web/actions/setOnline.ts';
import { keptNumerals } from '#web/actions/setNumerals.ts';
import { keptSignKeys } from '#web/actions/setSignKeys.ts';
import { themes } from '#web/actions/setTheme.ts';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { createArrange } from '#web/canvas/arrange.ts';
import { firstLanguage } from '#web/i18n/firstLanguage.ts';
import { phoneFits, sheetsFit } from '#web/parts/widths.ts';
import type { OpenStage } from '#web/views/graph/openStage.ts';
import '#web/look/fonts.css';
import '#web/look/tokens.css';

declare global {
  interface Window {
    /** Says that code of the page could not be fetched. Put there by the script in the head that web/build/missing.ts writes. */
    isnadMissing?: () => void;
  }
}

/** In a frame of another page: a view to be read alone, which keeps nothing and listens to nothing. */
const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';

const preferences: Preferences = isEmbedded
  ? { get: () => null, set: () => undefined }
  : {
      get: (name) => localStorage.getItem(`isnad.${name}`),
      set: (name, value) => localStorage.setItem(`isnad.${name}`, value),
    };

function firstTheme() {
  const kept = themes.find((each) => each === preferences.get('theme'));
  if (kept) return kept;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function visitOf(state: unknown): number | null {
  return typeof state === 'number' ? state : null;
}

/** The address of a view: under the path of the investigation that lies on the table, where one does. null leaves the address as it is. */
function addressOf(fragment: string | null): string | null {
  if (fragment === null) return null;
  const saved = savedOf(store.get());
  return `${saved ? `/i/${saved.id}` : '/'}#${fragment}`;
}

const store = createStore({
  ...initialState(firstLanguage(preferences.get('language'), navigator.language), firstTheme(), navigator.onLine),
  signKeys: keptSignKeys(preferences),
  numerals: keptNumerals(preferences),
});
const answers: { forget: Desk['forget'] } = { forget: () => undefined };
const journal = createJournal();
const asking = { url: '/graphql', patience: 15_000 };
const desk: Desk = {
  store,
  ask: createClient({ ...asking, fetch: withEarly(window.fetch.bind(window), window.isnadEarly), journal, now: () => performance.now() }),
  journal,
  frames: createFrames(window.fetch.bind(window)),
  take: createTake(window.fetch.bind(window)),
  publish: createPublish(window.fetch.bind(window)),
  importing: laterImporting(window.fetch.bind(window)),
  listen: createListen({ url: '/graphql', fetch: window.fetch.bind(window) }),
  forget: (ids) => answers.forget(ids),
  arrange: createArrange(),
  canvas: { current: null },
  now: () => performance.now(),
  preferences,
  clipboard: (text) => navigator.clipboard.writeText(text),
  address: {
    read: () => location.hash.slice(1),
    investigation: () => /^\/i\/([a-z0-9.:-]+)$/.exec(location.pathname)?.[1] ?? null,
    visit: () => visitOf(history.state),
    write: (fragment, visit) => history.replaceState(visit, '', addressOf(fragment)),
    push: (fragment, visit) => history.pushState(visit, '', addressOf(fragment)),
    whole: () => location.href,
  },
};

const walk = isEmbedded ? () => true : keepAddress(desk, (run) => setTimeout(run, 150)).walk;
window.addEventListener('online', () => setOnline(desk, true));
window.addEventListener('offline', () => setOnline(desk, false));
window.addEventListener('popstate', ({ state }) => {
  if (!walk(visitOf(state))) void arrive(desk);
});

const early = window.isnadEarly && createClient({ ...asking, fetch: copyOf(window.isnadEarly) });
const follower = createFollower(desk, waitFor, lastChange(desk, early ?? null));

void begin();
let watching: AbortController | null = null;

/** Opens what the address says. On a phone that it says nothing to, the questions come before the picture, where there is one. */
async function begin(): Promise<void> {
  const asksFirst = !isEmbedded && matchMedia(phoneFits).matches && saysNoView(desk);
  if (asksFirst) askFirst(desk);
  await arrive(desk);
  if (asksFirst && store.get().history.present.table.size === 0) foldStart(desk);
}

/** Listens while the page is seen: a browser has few connections for all of its tabs. */
function listenWhileSeen(): void {
  watching?.abort();
  watching = document.visibilityState === 'visible' && !isEmbedded ? new AbortController() : null;
  if (watching) void follower.follow(watching.signal);
}

function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

document.addEventListener('visibilitychange', listenWhileSeen);
listenWhileSeen();

/** The network comes first, where it may; all that stands round it is worked out once it has been seen. */
async function openPage(): Promise<void> {
  const mayComeFirst = !isEmbedded && !matchMedia(sheetsFit).matches && document.visibilityState === 'visible';
  const stage = mayComeFirst ? await networkAhead() : null;
  try {
    const { mount } = await import('#web/page/mount.tsx');
    answers.forget = await mount({ desk, isEmbedded, stage });
  } catch (error) {
    document.documentElement.dataset['theme'] = store.get().theme;
    window.isnadMissing?.();
    throw error;
  }
}

/** The network, drawn ahead; null where it was not, as where its code could not be had: the page tells of that. */
async function networkAhead(): Promise<OpenStage | null> {
  try {
    return await (await import('#web/views/graph/drawAhead.ts')).drawAhead(desk);
  } catch {
    return null;
  }
}

void openPage();
