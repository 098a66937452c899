import { expect, test } from 'vitest';
import type { Phone } from '#model/contact.ts';
import { messageNumber } from '#model/text-messages.ts';

const phone = (number: string, within?: string): Phone => ({
  number,
  display: number,
  cite: [],
  ...(within && { within }),
});
const LINE = phone('+22320241122');
const MOBILE = phone('+22366772111');

test('a text goes to the first mobile telephone, not to a line on a desk', () => {
  expect(messageNumber([LINE, MOBILE, phone('+22371003000')])).toBe(MOBILE);
});

test('a line, a free number and a short number take no text', () => {
  expect(messageNumber([LINE, phone('+22380002246'), phone('36061', 'ML')])).toBeUndefined();
});

test('a number of a kind that is not known is tried', () => {
  const unknown = phone('+22399999');
  expect(messageNumber([unknown])).toBe(unknown);
});
