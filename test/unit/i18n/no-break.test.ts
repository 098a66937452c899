import { expect, test } from 'vitest';
import { withoutBreaks, withoutBreaksIn } from '#i18n/no-break.ts';

test('no line can begin with a sign that French sets off by a space, or end with an opening quotation mark', () => {
  expect(withoutBreaks('Où ? « Ici » : oui ; non !')).toBe('Où\u00a0? «\u00a0Ici\u00a0»\u00a0: oui\u00a0; non\u00a0!');
});

test('what belongs to a word is left alone: an hour, an address, a negation of code', () => {
  expect(withoutBreaks('à 8:30, tel:+223, voir !important')).toBe('à 8:30, tel:+223, voir !important');
});

test('only French text is spaced, wherever it stands on the page', () => {
  const page =
    '<html lang="fr"><p title="a : b">a <b>b</b> : c</p><p lang="en">a : b <q lang="fr">c : d</q></p><br><p>« <a>e</a> »</p></html>';
  expect(withoutBreaksIn(page)).toBe(
    '<html lang="fr"><p title="a : b">a <b>b</b>\u00a0: c</p><p lang="en">a : b <q lang="fr">c\u00a0: d</q></p><br><p>«\u00a0<a>e</a>\u00a0»</p></html>',
  );
});

test('scripts, code and values of attributes that hold a tag stay as they are', () => {
  const page =
    '<html lang="fr"><script>a ? b : c</script><pre><code>x : y</code></pre><i data-a="<b> : >">d</i></html>';
  expect(withoutBreaksIn(page)).toBe(page);
});
