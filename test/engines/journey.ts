/**
 * What a visitor must be able to do, a step a part. A step returns `works`, or `readable` where the page says honestly that it does
 * not work here and what serves instead stands there; it throws where neither is so.
 */
import { TEMPLATES } from '../browser/templates.ts';
import { ask, type Engine, until } from './engine.ts';

export type Outcome = 'works' | 'readable';

export interface Visit {
  readonly engine: Engine;
  /** Where the site is, without a slash at its end. */
  readonly site: string;
  /** Takes the network away: the host no longer answers. */
  readonly leaveNetwork: () => void;
  /** Receives what is worth a note in the table. */
  readonly note: (text: string) => void;
}

/** In the order in which they are taken: the last takes the network away. */
export const STEPS = {
  'help to the call': helpToCall,
  'contact card': contactCard,
  'search, shared': searchAndShare,
  'filter, shared': filterAndShare,
  'file of the list': listFile,
  map: movingMap,
  'correction and Back': correctionAndBack,
  'every kind of page': everyPage,
  'saved copy': savedCopy,
} as const satisfies Readonly<Record<string, (visit: Visit) => Promise<Outcome>>>;
export type Step = keyof typeof STEPS;

async function helpToCall({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/`);
  for (const path of ['/orientation/', '/orientation/accueil/', '/orientation/accueil/bamako/']) {
    // The word in the list: the map beside it leads there too, by links of a picture, which no script can press.
    await tap(engine, `main :not(g):not(svg) > a[href="${path}"]`);
    await until(engine, path, (path) => location.pathname === path && document.readyState === 'complete', path);
  }
  await until(engine, 'a call link that is seen', () => {
    const link = document.querySelector<HTMLAnchorElement>('main a[href^="tel:+"]');
    return !!link && link.getBoundingClientRect().height > 0;
  });
  // Trusted: a button that looks like one, text off the edge of the screen, nothing beyond it.
  const looks = await ask(engine, () => {
    const link = document.querySelector('main a[href^="tel:+"]') as HTMLElement;
    const title = document.querySelector('h1') as HTMLElement;
    return {
      height: link.getBoundingClientRect().height,
      background: getComputedStyle(link).backgroundColor,
      edge: title.getBoundingClientRect().left,
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  const isStyled = looks.height >= 40 && looks.background === 'rgb(0, 86, 79)' && looks.edge >= 12;
  if (looks.beyond > 0) throw new Error(`scrolls sideways by ${looks.beyond} px`);
  return isStyled ? 'works' : 'readable';
}

async function contactCard({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/organisations/ame/`);
  const card = await ask(engine, () => {
    const link = document.querySelector<HTMLAnchorElement>('main a[href$=".vcf"]');
    if (!link || link.getBoundingClientRect().height === 0) return '';
    const request = new XMLHttpRequest();
    request.open('GET', link.href, false);
    request.send();
    return request.responseText;
  });
  if (!/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]*\r\nTEL[^:]*:\+/.test(card))
    throw new Error(`no card: ${card.slice(0, 60)}`);
  return 'works';
}

async function searchAndShare({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/recherche/`);
  if (await hasNoIsland(engine, 'site-search')) return readable(engine, '.search-static a');
  await ask(engine, () => {
    const box = document.querySelector('#q') as HTMLInputElement;
    box.focus();
    box.value = 'hebergement';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  if ((await found(engine, '.search-results .card')) === 'old') return readable(engine, '.search-static a');
  await until(engine, 'the query in the address', () => location.search === '?q=hebergement');
  await engine.open(`${site}/recherche/?q=hebergement`);
  await until(engine, 'results of a shared search', () => !!document.querySelector('.search-results .card'));
  await until(engine, 'the query still in the address', () => location.search === '?q=hebergement');
  return 'works';
}

async function filterAndShare({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/organisations/`);
  if (await hasNoIsland(engine, 'organisation-filter')) return readable(engine, '.filter-static a');
  await tap(engine, '.filter-form input[name=region][value=kayes]');
  if ((await found(engine, '.filter-live .card')) === 'old') return readable(engine, '.filter-static a');
  await until(engine, 'the filter in the address', () => location.search === '?region=kayes');
  await engine.open(`${site}/organisations/?region=kayes`);
  await until(engine, 'a shared filter', () => !!document.querySelector('.filter-live .card'));
  // And back: without a choice the list is the page's own, for which nothing is loaded.
  await tap(engine, '.filter-form input[name=region][value=kayes]');
  await until(engine, 'the whole list again', () => {
    const list = document.querySelector('.filter-static');
    return !!list && list.getBoundingClientRect().height > 0 && location.search === '';
  });
  return 'works';
}

async function listFile({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/organisations/?region=kayes`);
  if (await hasNoIsland(engine, 'list-download')) return 'readable';
  // Nothing is written on this machine: what the link would save is what counts.
  await ask(engine, () => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) (window as { saved?: string }).saved = `${this.download} ${this.protocol}`;
      else click.call(this);
    };
  });
  await tap(engine, 'list-download button[data-format=csv]');
  const outcome = await until(engine, 'a file', () => {
    if (/\.csv blob:$/.test((window as { saved?: string }).saved ?? '')) return 'works';
    return document.querySelector('list-download .load-notice[data-state=tooOld]') ? 'readable' : '';
  });
  return outcome as Outcome;
}

async function movingMap({ engine, site }: Visit): Promise<Outcome> {
  await engine.open(`${site}/carte/`);
  // The picture, which is all of the map where it does not move: a map is not a black square.
  const fills = await ask(engine, () =>
    [].slice
      .call(document.querySelectorAll('map-explorer svg path'))
      .map((path: Element) => getComputedStyle(path).fill)
      .filter((fill: string, index: number, all: string[]) => all.indexOf(fill) === index),
  );
  if (fills.length < 2) throw new Error(`one colour for all of the map: ${fills}`);
  if (await hasNoIsland(engine, 'map-explorer')) return readable(engine, '.map-area a, a.map-area');
  await ask(engine, () => document.querySelector('map-explorer')?.scrollIntoView());
  const state = await until(engine, 'a map that moves', () => {
    const { state } = (document.querySelector('map-explorer') as HTMLElement).dataset;
    return state === 'ready' || state === 'tooOld' || state === 'failed' ? state : '';
  });
  if (state === 'failed') throw new Error('the map blames the network');
  return state === 'ready' ? 'works' : 'readable';
}

async function correctionAndBack({ engine, site, note }: Visit): Promise<Outcome> {
  await engine.open(`${site}/contribuer/`);
  if (await hasNoIsland(engine, 'correction-form')) return 'readable';
  await ask(engine, () => {
    const box = document.querySelector('#correction-organisation') as HTMLInputElement;
    box.focus();
    box.value = 'AME';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    (window as { wasHere?: boolean }).wasHere = true;
  });
  await until(engine, 'the list of organisations, or that the browser is too old for it', () => {
    const notice = document.querySelector('correction-form .load-notice[data-state=tooOld]');
    return notice || document.querySelectorAll('correction-form datalist option').length > 0;
  });
  await ask(engine, () => location.assign('/a-propos/'));
  await until(engine, 'another page', () => location.pathname === '/a-propos/' && document.readyState === 'complete');
  await ask(engine, () => history.back());
  await until(
    engine,
    'the form again',
    () => location.pathname === '/contribuer/' && document.readyState === 'complete',
  );
  if (await ask(engine, () => (window as { wasHere?: boolean }).wasHere === true)) note('page kept alive');
  await until(
    engine,
    'what was typed',
    () => (document.querySelector('#correction-organisation') as HTMLInputElement).value === 'AME',
  );
  return 'works';
}

async function everyPage({ engine, site }: Visit): Promise<Outcome> {
  const wide: string[] = [];
  for (const path of TEMPLATES) {
    await engine.open(site + path);
    const page = await ask(engine, () => ({
      title: (document.querySelector('h1') || document.body).textContent,
      sheets: document.styleSheets.length,
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    if (!page.title?.trim() || page.sheets === 0) throw new Error(`${path}: no heading or no style`);
    if (page.beyond > 0) wide.push(`${path} by ${page.beyond} px`);
  }
  if (wide.length > 0) throw new Error(`scroll sideways: ${wide.join(', ')}`);
  await engine.open(`${site}/organisations/ame/`);
  for (const language of ['en', 'fr']) {
    await tap(engine, 'a.language');
    await until(engine, language, (language) => document.documentElement.lang === language, language);
  }
  return 'works';
}

async function savedCopy({ engine, site, leaveNetwork }: Visit): Promise<Outcome> {
  await engine.open(`${site}/orientation/`);
  if (await hasNoIsland(engine, 'save-copy')) return 'readable';
  await until(engine, 'an offer to save, or that there is none', () => {
    const { state } = (document.querySelector('save-copy') as HTMLElement).dataset;
    return state === 'notSaved' || state === 'unavailable';
  });
  const isOffered = await ask(engine, () => {
    const button = document.querySelector('save-copy button[data-save]') as HTMLButtonElement;
    button.click();
    return !button.hidden && (document.querySelector('save-copy') as HTMLElement).dataset.state !== 'unavailable';
  });
  if (!isOffered) return 'readable';
  const state = await until(engine, 'the end of saving', () => {
    const { state = '' } = (document.querySelector('save-copy') as HTMLElement).dataset;
    return state === 'saving' || state === 'notSaved' ? '' : state;
  });
  if (state === 'tooOld') return 'readable';
  if (state !== 'done') throw new Error(`saving ended as: ${state}`);
  leaveNetwork();
  await engine.open(`${site}/orientation/accueil/kayes/`);
  await until(engine, 'a saved page', () => !!document.querySelector('.help-card a[href^="tel:"]'));
  return 'works';
}

/** A press, as a script makes it: that a finger reaches the place is the matter of test/browser. */
async function tap(engine: Engine, selector: string): Promise<void> {
  await until(engine, selector, (selector) => !!document.querySelector(selector), selector);
  await ask(engine, (selector) => (document.querySelector(selector) as HTMLElement).click(), selector);
}

/** Whether the page stays as it was sent: its scripts do not even begin in this engine. */
async function hasNoIsland(engine: Engine, name: string): Promise<boolean> {
  await until(engine, 'the page', () => document.readyState === 'complete');
  return ask(engine, (name) => !('customElements' in window) || customElements.get(name) === undefined, name);
}

/** Whether what was asked for shows, or the page says that the browser is too old. */
async function found(engine: Engine, selector: string): Promise<string> {
  return until(
    engine,
    selector,
    (selector) => {
      if (document.querySelector(selector)) return 'found';
      return document.querySelector('.load-notice[data-state=tooOld]') ? 'old' : '';
    },
    selector,
  );
}

/** What serves instead is seen. @throws where it is not. */
async function readable(engine: Engine, selector: string): Promise<Outcome> {
  await until(
    engine,
    selector,
    (selector) => {
      const place = document.querySelector(selector);
      return !!place && place.getBoundingClientRect().height > 0;
    },
    selector,
  );
  return 'readable';
}
