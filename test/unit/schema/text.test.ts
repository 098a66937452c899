import { describe, expect, test } from 'vitest';
import {
  bilingualSchema,
  citationSchema,
  citeSchema,
  HIDDEN_PATTERN,
  idSchema,
  MARKUP_PATTERN,
  partialDateSchema,
  plainText,
  textSchema,
} from '#schema/text.ts';

/** The code that a refused value carries. */
const codeOf = (schema: typeof plainText, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

describe('an identifier', () => {
  test.each(['ame', 'roa-prodmac', 'carte-2022', '3', '2-x'])('%s is one', (value) => {
    expect(idSchema.safeParse(value).success).toBe(true);
  });

  test.each(['', 'Ame', 'amé', 'a_b', 'a--b', '-a', 'a-', 'a b', '../a', 'a.b', 'a/b', 'a\n'])(
    '%j is none',
    (value) => {
      expect(codeOf(idSchema, value)).toEqual(['BAD_ID']);
    },
  );

  test('has 80 characters at most', () => {
    expect(idSchema.safeParse('a'.repeat(80)).success).toBe(true);
    expect(codeOf(idSchema, 'a'.repeat(81))).toEqual(['too_big']);
  });
});

describe('a citation', () => {
  test.each(['crpm-mali-2022#t13', 'a#b'])('%s is one', (value) => {
    expect(citationSchema.safeParse(value).success).toBe(true);
  });

  test.each(['', '#', 'a', 'a#', '#b', 'a#b#c', 'A#b', 'a #b', 'a#b ', '-#-', 'a-#b'])('%j is none', (value) => {
    expect(codeOf(citationSchema, value)).toEqual(['BAD_CITATION']);
  });

  test('is never left out of a group of facts', () => {
    expect(citeSchema.safeParse([]).success).toBe(false);
    expect(citeSchema.safeParse(undefined).success).toBe(false);
  });
});

describe('a date', () => {
  test.each(['1996', '1996-10', '1996-10-06', '2024-02-29', '0001-01-01'])('%s is one', (value) => {
    expect(partialDateSchema.safeParse(value).success).toBe(true);
  });

  test.each([
    '96',
    '1996-13',
    '1996-00',
    '1996-02-30',
    '2023-02-29',
    '1996-1-1',
    '06/10/1996',
    '1996-10-06T00:00',
    '',
    ' 1996',
  ])('%j is none', (value) => {
    expect(codeOf(partialDateSchema, value)).toEqual(['BAD_DATE']);
  });

  test('is a text: a number is refused as such', () => {
    expect(codeOf(partialDateSchema, 1996)).toEqual(['invalid_type']);
  });
});

describe('plain text', () => {
  test('loses the blanks around it', () => {
    expect(plainText.parse('  Association \n')).toBe('Association');
  });

  test.each(['< 5 ans', '3 > 2', 'A & B', 'x<3', 'l’AME « ici »', 'a\tb'])('may hold %j', (value) => {
    expect(plainText.parse(value)).toBe(value);
  });

  test.each(['<b>', '</b>', '<!-- x -->', '<?php', 'a<script', '&amp;', '&#60;', '&#x3C;', '&eacute;'])(
    'never holds markup: %s',
    (value) => {
      expect(MARKUP_PATTERN.test(value)).toBe(true);
      expect(codeOf(plainText, `x ${value} y`)).toEqual(['HTML_IN_TEXT']);
    },
  );

  test.each([
    '\u0000',
    '\u001b',
    '\r',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u2028',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u{e0041}',
  ])('never holds what is not seen: %j', (value) => {
    expect(HIDDEN_PATTERN.test(value)).toBe(true);
    expect(codeOf(plainText, `x${value}y`)).toEqual(['HIDDEN_CHARACTER']);
  });

  test.each(['é', '’', '\u00a0', '\u202f', 'ɓ', 'ߞ', 'ع', '👍'])(
    'may hold the letters and signs of any language: %j',
    (value) => {
      expect(plainText.parse(`x${value}y`)).toBe(`x${value}y`);
    },
  );

  test('is not empty, and has 2000 characters at most', () => {
    expect(codeOf(plainText, '  ')).toEqual(['too_small']);
    expect(codeOf(plainText, 'x'.repeat(2001))).toEqual(['too_big']);
  });
});

describe('text in two languages', () => {
  test('needs French; English only where both are asked for', () => {
    expect(textSchema.safeParse({ fr: 'oui' }).success).toBe(true);
    expect(bilingualSchema.safeParse({ fr: 'oui' }).success).toBe(false);
    expect(textSchema.safeParse({ en: 'yes' }).success).toBe(false);
    expect(textSchema.safeParse({ fr: 'oui', de: 'ja' }).success).toBe(false);
  });
});
