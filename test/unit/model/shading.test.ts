import { expect, test } from 'vitest';
import { patternOf, shadingSteps, stepOf } from '#model/shading.ts';

test('steps cover every number from one to the greatest, without gap or overlap', () => {
  for (let greatest = 1; greatest < 400; greatest++) {
    const steps = shadingSteps(greatest);
    expect(steps[0]?.from).toBe(1);
    expect(steps.at(-1)?.to).toBe(greatest);
    for (const [index, step] of steps.entries()) {
      expect(step.to).toBeGreaterThanOrEqual(step.from);
      if (index > 0) expect(step.from).toBe((steps[index - 1]?.to ?? 0) + 1);
    }
    for (let count = 1; count <= greatest; count++) {
      const step = steps[stepOf(count, steps) - 1];
      expect(step && count >= step.from && count <= step.to).toBe(true);
    }
  }
});

test('nobody anywhere needs no step', () => {
  expect(shadingSteps(0)).toEqual([]);
  expect(stepOf(0, [])).toBe(0);
});

test('zero has its own pattern, and where nobody was asked another', () => {
  expect(patternOf(3, true)).toBe('none');
  expect(patternOf(3, false)).toBe('url(#motif-hachures)');
  expect(patternOf(0, true)).toBe('url(#motif-zero)');
  expect(patternOf(0, false)).toBe('url(#motif-zero-hachures)');
});
