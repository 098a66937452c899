import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The value of a token in light or dark, through the names that it refers to. */
function token(name: string, mode: 'light' | 'dark'): string {
  const value = css.match(new RegExp(`--${name}:\\s*([^;]+);`))?.[1]?.trim() ?? '';
  const reference = value.match(/^var\(--([\w-]+)\)$/)?.[1];
  if (reference) return token(reference, mode);
  const both = value.match(/^light-dark\((#\w+),\s*(#\w+)\)$/);
  return both ? (both[mode === 'light' ? 1 : 2] ?? '') : value;
}

/** Red, green and blue as light, from 0 to 1. */
function light(hex: string): Colour {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const part = (at: number) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

/** A colour that lies over another and lets it through, mixed as browsers mix: in the values of the hex code. */
function over(above: string, below: string, opacity: number): string {
  const parts = (hex: string) =>
    (hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1))
      .match(/../g)
      ?.map((part) => Number.parseInt(part, 16)) ?? [];
  const under = parts(below);
  const mixed = parts(above).map((part, at) => Math.round(part * opacity + (under[at] ?? 0) * (1 - opacity)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const opacity = Number(readFileSync('src/styles/map/picture.css', 'utf8').match(/opacity: ([\d.]+)/)?.[1]);

/** How colours are seen (Machado, Oliveira and Fernandes 2009, complete deficiency). */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function luminance(colour: Colour, sight: readonly Colour[]): number {
  const [red, green, blue] = sight.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const SHADES = ['map-none', 'map-1', 'map-2', 'map-3', 'map-4'];

describe.each(['light', 'dark'] as const)('in %s', (mode) => {
  describe.each(Object.entries(SIGHTS))('for eyes that see %s', (_, sight) => {
    const seen = (name: string) => luminance(light(token(name, mode)), sight);

    test('the lines of a pattern stand 3:1 off every shade that they lie over', () => {
      for (const shade of SHADES) {
        const line = luminance(light(over(token('map-line', mode), token(shade, mode), opacity)), sight);
        expect(contrast(line, seen(shade)), shade).toBeGreaterThanOrEqual(3);
      }
    });

    test('a border stands 3:1 off the areas on both sides of it', () => {
      for (const shade of SHADES) expect(contrast(seen('map-line'), seen(shade)), shade).toBeGreaterThanOrEqual(3);
      expect(contrast(seen('map-line'), seen('map-context'))).toBeGreaterThanOrEqual(3);
      expect(contrast(seen('map-context-line'), seen('map-context'))).toBeGreaterThanOrEqual(3);
    });

    test('numbers and names stand 4.5:1 off every shade', () => {
      for (const shade of [...SHADES, 'map-context'])
        expect(contrast(seen('text'), seen(shade)), shade).toBeGreaterThanOrEqual(4.5);
    });

    test('a point stands 3:1 off the ring around it, and the ring off the line around that', () => {
      expect(contrast(seen('accent'), seen('background'))).toBeGreaterThanOrEqual(3);
      expect(contrast(seen('background'), seen('map-line'))).toBeGreaterThanOrEqual(3);
    });

    test('each shade is a step further from the paper than the one before', () => {
      const steps = SHADES.slice(1).map((shade, index) => contrast(seen(shade), seen(SHADES[index] as string)));
      const away = SHADES.map((shade) => contrast(seen(shade), seen('map-none')));
      expect(away).toEqual(away.toSorted((a, b) => a - b));
      for (const step of steps) expect(step).toBeGreaterThan(1.1);
    });
  });
});
