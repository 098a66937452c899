/**
 * What a program can see of the criteria of RGAA 4.1.2 on one page as it stands: the faults by criterion. Which criterion is
 * seen by whom, and what people have looked at, stands in `content/accessibility/rgaa.yaml`.
 */
import type { Page } from '@playwright/test';

export type Faults = Readonly<Record<string, readonly string[]>>;

/** The criteria that `domFaults` sees, in the order of the reference. */
export const DOM_CRITERIA = [
  '1.1',
  '1.2',
  '1.4',
  '1.5',
  '1.9',
  '2.1',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '4.6',
  '4.7',
  '4.8',
  '4.9',
  '4.10',
  '4.11',
  '4.12',
  '4.13',
  '5.3',
  '5.4',
  '5.6',
  '5.7',
  '5.8',
  '6.2',
  '8.1',
  '8.3',
  '8.4',
  '8.5',
  '8.7',
  '8.8',
  '8.9',
  '9.1',
  '9.2',
  '9.3',
  '10.1',
  '11.1',
  '11.4',
  '11.5',
  '11.6',
  '11.8',
  '11.13',
  '12.1',
  '12.6',
  '12.7',
  '12.8',
  '13.1',
  '13.2',
  '13.8',
  '13.12',
] as const;

/** Every criterion of `DOM_CRITERIA` with what the page does against it; empty where all is well. */
export async function domFaults(page: Page, isFragment = false): Promise<Faults> {
  return page.evaluate((fragment) => {
    const all = <E extends Element = HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
    const say = (element: Element) => element.outerHTML.slice(0, 140);
    const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const isHidden = (element: Element) => element.closest('[aria-hidden="true"], [hidden]') !== null;
    const isShown = (element: Element) => (element as HTMLElement).checkVisibility?.() !== false;
    const named = (element: Element): string => {
      const by = element
        .getAttribute('aria-labelledby')
        ?.split(/\s+/)
        .map((id) => text(document.getElementById(id)))
        .join(' ');
      const own = element.getAttribute('aria-label') ?? by;
      if (own) return own.trim();
      const title = [...element.children].find(({ tagName }) => tagName.toLowerCase() === 'title');
      const alt = [...element.querySelectorAll('img[alt], svg[role="img"]')].map(
        (image) => image.getAttribute('alt') ?? named(image),
      );
      return (text(title ?? null) || text(element) || alt.join(' ') || element.getAttribute('title') || '').trim();
    };
    const faults: Record<string, string[]> = {};
    const none = (criterion: string, elements: readonly Element[]) => {
      faults[criterion] = [...(faults[criterion] ?? []), ...elements.map(say)];
    };
    const need = (criterion: string, isRight: boolean, what: string) => {
      faults[criterion] = [...(faults[criterion] ?? []), ...(isRight ? [] : [what])];
    };

    // Images: told or passed over, never in between. Picture tests and media of any kind there are none.
    const pictures = all<Element>('svg, canvas, [role="img"]').filter(
      (element) => !element.parentElement?.closest('svg'),
    );
    none('1.1', [
      ...all('img:not([alt]), area:not([alt]), input[type="image"]:not([alt]), object, embed'),
      ...pictures.filter(
        (picture) =>
          !isHidden(picture) &&
          (picture.getAttribute('role') !== 'img' || !named(picture)) &&
          !(picture.matches('svg[role="group"]') && named(picture)) &&
          picture.getAttribute('pointer-events') !== 'none',
      ),
    ]);
    none('1.2', [
      ...all('img[alt=""][title], img[alt=""][aria-label]'),
      ...all('[aria-hidden="true"]').filter((element) =>
        element.querySelector('a[href], button, input, select, textarea, [tabindex="0"]'),
      ),
    ]);
    for (const criterion of ['1.4', '1.5']) none(criterion, all('[class*="captcha" i], [id*="captcha" i]'));
    none(
      '1.9',
      all('figure').filter((figure) => {
        const caption = figure.querySelector('figcaption');
        const label =
          figure.getAttribute('aria-label') ??
          text(document.getElementById(figure.getAttribute('aria-labelledby') ?? ''));
        return (
          caption &&
          [...figure.querySelectorAll('img, svg')].some((image) => !isHidden(image)) &&
          !(/^(figure|group)$/.test(figure.getAttribute('role') ?? '') && label.replace(/\s+/g, ' ') === text(caption))
        );
      }),
    );
    none(
      '2.1',
      all('iframe').filter((frame) => !frame.title.trim()),
    );
    for (let number = 1; number <= 13; number += 1) none(`4.${number}`, all('audio, video, object, embed, bgsound'));

    // Tables: every one of data, with its title and its headers.
    const tables = all<HTMLTableElement>('table');
    none(
      '5.3',
      tables.filter((table) => !table.querySelector('th')),
    );
    none(
      '5.8',
      tables.filter((table) => table.getAttribute('role') === 'presentation'),
    );
    none(
      '5.4',
      tables.filter((table) => !text(table.caption) && !named0(table)),
    );
    none(
      '5.6',
      all('th').filter(
        (cell) =>
          !cell.matches(
            '[scope="col"], [scope="row"], [scope="colgroup"], [scope="rowgroup"], [role="columnheader"], [role="rowheader"]',
          ),
      ),
    );
    none('5.7', [
      ...all('td[headers]').filter((cell) =>
        (cell.getAttribute('headers') ?? '').split(/\s+/).some((id) => !document.getElementById(id)),
      ),
      ...tables.filter(
        (table) =>
          table.querySelector('tbody td') && !table.querySelector('thead th, tr:first-child th, th[scope="row"]'),
      ),
    ]);

    none(
      '6.2',
      all('a[href], [role="link"]').filter((link) => !isHidden(link) && !named(link)),
    );

    // What every page has.
    need('8.1', document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat', 'no doctype');
    const language = document.documentElement.lang;
    need('8.3', language !== '', 'no language');
    need('8.4', language === (/^\/(?:[^/]+\/)*?en\//.test(location.pathname) ? 'en' : 'fr'), language);
    need('8.5', document.title.trim() !== '', 'no title');
    const codes = all('[lang], [hreflang]').flatMap((element) => [
      element.getAttribute('lang'),
      element.getAttribute('hreflang'),
    ]);
    need('8.7', all('[lang=""]').length === 0, 'an empty language');
    need(
      '8.8',
      codes.every(
        (code) =>
          code === null ||
          code === 'x-default' ||
          new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' }).of(code) !== undefined,
      ),
      codes.join(),
    );
    none('8.9', [
      ...all('big, center, font, tt, blink, marquee, u'),
      ...all('p:empty, li:empty, h2:empty, h3:empty').filter(
        (element) => !element.matches('[aria-live], [role="status"], [role="alert"], [data-progress]'),
      ),
    ]);

    // Structure.
    const heads = all('h1, h2, h3, h4, h5, h6, [role="heading"]').filter((head) => !isHidden(head));
    const levels = heads.map((head) => Number(head.getAttribute('aria-level') ?? head.tagName[1]));
    need('9.1', levels.filter((level) => level === 1).length === 1, `h1: ${levels.join()}`);
    need(
      '9.1',
      levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1),
      `levels ${levels.join()}`,
    );
    none(
      '9.1',
      heads.filter((head) => !named(head)),
    );
    const landmarks = {
      banner: 'body > header, [role="banner"]',
      main: 'main',
      contentinfo: 'body > footer, [role="contentinfo"]',
    };
    for (const [name, selector] of Object.entries(landmarks))
      for (const criterion of ['9.2', '12.6'])
        need(criterion, fragment ? all(selector).length <= 1 : all(selector).filter(isShown).length === 1, name);
    none(
      '9.2',
      all('nav').filter((nav) => !nav.hasAttribute('aria-label') && !nav.hasAttribute('aria-labelledby')),
    );
    need('9.2', new Set(all('nav').map(named)).size === all('nav').length, 'two navigations of one name');
    none('9.3', [
      ...all('li').filter((item) => !item.parentElement?.matches('ul, ol, menu')),
      ...all('ul, ol').filter((list) => [...list.children].some((child) => !child.matches('li, script, template'))),
      ...all('dt, dd').filter((item) => !item.parentElement?.matches('dl, dl > div')),
    ]);
    none('10.1', [
      ...all(
        '[align], [bgcolor], [valign], [border], [cellpadding], [cellspacing], [text], [vlink], [alink], [background], [clear], [face], [hspace], [vspace]',
      ),
      ...all('p, div, span, h1, h2, h3, td, th').filter((element) =>
        /(?:\b\p{L}\s){4,}/u.test(element.childElementCount === 0 ? text(element) : ''),
      ),
    ]);

    // Forms.
    const fields = all<HTMLInputElement>(
      'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"]), select, textarea',
    );
    none(
      '11.1',
      fields.filter(
        (field) =>
          !isHidden(field) &&
          !(field.labels && [...field.labels].some((label) => text(label))) &&
          !field.getAttribute('aria-label') &&
          !field.getAttribute('aria-labelledby') &&
          !field.title,
      ),
    );
    none(
      '11.4',
      fields.filter(
        (field) =>
          isShown(field) &&
          [...(field.labels ?? [])].some((label) => {
            const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
            const hint =
              document
                .getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')
                ?.getBoundingClientRect().height ?? 0;
            return (
              a.width > 0 &&
              b.width > 0 &&
              Math.max(b.top - a.bottom - hint, a.top - b.bottom, b.left - a.right, a.left - b.right) > 48
            );
          }),
      ),
    );
    const grouped = fields.filter((field) => /^(radio|checkbox)$/.test(field.type));
    none(
      '11.5',
      grouped.filter(
        (field) =>
          grouped.filter(({ name }) => name === field.name).length > 1 &&
          !field.closest('fieldset[aria-label], fieldset:has(> legend), [role="group"], [role="radiogroup"]'),
      ),
    );
    none('11.6', [
      ...all('fieldset').filter(
        (set) =>
          !text(set.querySelector('legend')) && !set.getAttribute('aria-label') && !set.getAttribute('aria-labelledby'),
      ),
      ...all('[role="radiogroup"]').filter(
        (set) => !set.getAttribute('aria-label') && !set.getAttribute('aria-labelledby'),
      ),
    ]);
    none(
      '11.8',
      all<HTMLOptGroupElement>('optgroup').filter((group) => !group.label.trim()),
    );
    none(
      '11.13',
      fields.filter(
        (field) => /^(email|tel)$/.test(field.type) && !field.autocomplete && !field.closest('[data-for-others]'),
      ),
    );

    // Ways through the site.
    if (!fragment)
      need(
        '12.1',
        all('nav a[href]').length > 3 && all('[role="search"], search, a[href$="recherche/"]').length > 0,
        'menu or search',
      );
    const [first] = all('a[href], button, input, summary').filter((element) => element.checkVisibility());
    if (!fragment)
      need(
        '12.7',
        first?.matches('a[href^="#"]') === true &&
          document.getElementById(first.getAttribute('href')?.slice(1) ?? '')?.matches('main') === true,
        first ? say(first) : '',
      );
    else need('12.7', true, '');
    none(
      '12.8',
      all('[tabindex]').filter((element) => Number(element.getAttribute('tabindex')) > 0),
    );
    none('13.1', all('meta[http-equiv="refresh" i]'));
    none('13.2', all('[onload], [autofocus]'));
    none('13.8', [
      ...all('marquee, blink'),
      ...document
        .getAnimations()
        .filter((run) => (run.effect?.getTiming().iterations ?? 1) > 1)
        .map(() => document.body),
    ]);
    none('13.12', all('[ondevicemotion], [ondeviceorientation]'));
    if (fragment) need('12.1', true, '');
    return faults;

    /** A name from attributes alone: the words of a table are not its title. */
    function named0(element: Element): string {
      return (
        element.getAttribute('aria-label') ??
        element
          .getAttribute('aria-labelledby')
          ?.split(/\s+/)
          .map((id) => text(document.getElementById(id)))
          .join(' ') ??
        ''
      );
    }
  }, isFragment);
}
