/** Ways to write to all that are chosen, and to send their contacts. Nothing is sent here: a program of the person opens. */
import { listMessage, whatsappLink } from '#exports/message-links.ts';
import { sms } from '#exports/sms.ts';
import type { Card } from '#model/card.ts';
import { fillText } from '#model/fill-text.ts';
import { loadNumbered } from '#model/search/cards.ts';
import type { LoadFile } from '#model/search/search-files.ts';
import { mailLinks } from '#model/selection/mail.ts';
import { CONTACTS_FILES, INDEX_FILE, type SelectionContact, type SelectionIndex } from '#model/selection/selected.ts';
import type { LoadNotice } from '../load-notice.ts';
import { element } from '../organisation-card.ts';
import { fillCount } from '../page-texts.ts';
import type { SelectionTexts } from './texts.ts';

type Loading = () => { readonly load: LoadFile; readonly notice: LoadNotice };

export class WriteTo {
  readonly #page: HTMLElement;
  readonly #texts: SelectionTexts;
  readonly #loading: Loading;
  readonly #fold: HTMLDetailsElement;
  #cards: readonly Card[] = [];
  #numbers: readonly number[] = [];
  #turn = 0;

  /** @param loading how the contacts are loaded; only once somebody wants to write. */
  constructor(page: HTMLElement, texts: SelectionTexts, loading: Loading) {
    this.#page = page;
    this.#texts = texts;
    this.#loading = loading;
    this.#fold = page.querySelector('.selection-write') as HTMLDetailsElement;
    this.#fold.addEventListener('toggle', () => void this.#fill());
    this.#offerSharing();
    page.querySelector('[data-copy-emails]')?.addEventListener('click', () => void this.#copy());
  }

  /** The telephone's own sharing and copying, where the browser has them. The text is that of the links. */
  #offerSharing(): void {
    const box = this.#page.querySelector('.selection-write .share') as HTMLElement;
    const [share, copy] = ['[data-share]', '[data-copy]'].map((own) => box.querySelector(own) as HTMLElement);
    const status = box.querySelector('[role=status]') as HTMLElement;
    const text = () => this.#page.querySelector('.selection-message')?.textContent ?? '';
    if (share && 'share' in navigator) {
      share.hidden = false;
      // A person who closes the phone's panel has not met a fault.
      share.addEventListener('click', () => navigator.share({ text: text() }).catch(() => undefined));
    }
    if (!copy || !navigator.clipboard) return;
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      const said = await navigator.clipboard.writeText(text()).then(
        () => box.dataset.copied,
        () => box.dataset.failed,
      );
      status.textContent = said ?? '';
    });
  }

  /** @param numbers those of the cards, in their order. */
  show(cards: readonly Card[], numbers: readonly number[]): void {
    this.#cards = cards;
    this.#numbers = numbers;
    void this.#fill();
  }

  async #fill(): Promise<void> {
    if (!this.#fold.open || this.#cards.length === 0) return;
    const turn = ++this.#turn;
    const { load, notice } = this.#loading();
    const [cards, numbers] = [this.#cards, this.#numbers];
    try {
      const { ids } = await load<SelectionIndex>(INDEX_FILE);
      const contacts = await notice.watch(loadNumbered<SelectionContact>(CONTACTS_FILES, numbers, ids.length, load));
      if (turn !== this.#turn) return;
      this.#drawMails(cards, contacts);
      this.#drawMessage(contacts);
      this.#fold.dataset.state = 'ready';
    } catch {
      // The notice says it, and tries again.
    }
  }

  #drawMails(cards: readonly Card[], contacts: readonly SelectionContact[]): void {
    const { emails, mailAll, mailPart, noEmail, notToCall, subject, tooMany } = this.#texts;
    const addresses = [...new Set(contacts.flatMap((contact) => contact.emails))];
    const links = mailLinks(addresses, subject);
    const names = (those: readonly Card[]) => those.map(({ acronym, name }) => acronym ?? name).join(', ');
    const closed = cards.filter(({ state }) => state);
    const without = cards.filter(({ state }, at) => !state && contacts[at]?.emails.length === 0);
    const list = element('ul', 'buttons');
    links.forEach(({ address, count }, at) => {
      const label = links.length > 1 ? fillText(mailPart, { n: at + 1, value: links.length }) : '';
      const link = element('a', 'button', label || fillText(mailAll, { n: count }));
      link.href = address;
      const item = element('li');
      item.append(link);
      list.append(item);
    });
    const lines = [
      fillCount(emails, addresses.length),
      links.length > 1 ? fillText(tooMany, { n: links.length }) : '',
      without.length > 0 ? fillText(noEmail, { value: names(without) }) : '',
      closed.length > 0 ? fillText(notToCall, { value: names(closed) }) : '',
    ].filter(Boolean);
    this.#page
      .querySelector('.selection-mails')
      ?.replaceChildren(...lines.map((line) => element('p', '', line)), ...(links.length > 0 ? [list] : []));
    const copy = this.#page.querySelector<HTMLElement>('[data-copy-emails]');
    if (!copy) return;
    copy.dataset.addresses = addresses.join(', ');
    copy.hidden = addresses.length === 0;
    this.#sayCopied('');
  }

  #drawMessage(contacts: readonly SelectionContact[]): void {
    const { signs, sms: smsText, title } = this.#texts;
    const messages = contacts.map(({ message }) => message);
    const text = listMessage(title, messages, location.href);
    const { link, parts } = sms(text, signs);
    const bySms = this.#page.querySelector('[data-sms]') as HTMLAnchorElement;
    bySms.href = link;
    bySms.textContent = fillText(smsText, { n: parts });
    const byWhatsapp = this.#page.querySelector('a[href^="https://wa.me/"]') as HTMLAnchorElement;
    byWhatsapp.href = whatsappLink(text);
    const shown = this.#page.querySelector('.selection-message');
    if (shown) shown.textContent = text;
  }

  /** Where the browser lets no page write, the addresses are said, to be copied by hand. */
  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#texts;
    const addresses = this.#page.querySelector<HTMLElement>('[data-copy-emails]')?.dataset.addresses ?? '';
    const write = async () => navigator.clipboard.writeText(addresses);
    const said = await write().then(
      () => copied,
      () => `${copyFailed} ${addresses}`,
    );
    this.#sayCopied(said);
  }

  #sayCopied(text: string): void {
    const place = this.#page.querySelector('.emails-copied');
    if (place) place.textContent = text;
  }
}
