import { expect, test } from 'vitest';
import { boxAround } from '#model/map/box.ts';
import { movedBox, roomFor } from '#model/map/room-for.ts';

const anywhere = () => true;
const words = boxAround([100, 100], { width: 60, height: 32 });
const dot = (x: number, y: number) => boxAround([x, y], { width: 10, height: 10 });

test('words that hide nothing stay', () => {
  expect(roomFor(words, [dot(100, 140)], anywhere)).toEqual([0, 0]);
});

test('words go the smallest step that shows what they would hide, within their area', () => {
  const others = [dot(100, 90)];
  expect(roomFor(words, others, anywhere)).toEqual([0, 12]);
  expect(roomFor(words, others, ({ bottom }) => bottom < 116)).toEqual([0, -32]);
});

test('where every step hides something, there is no room', () => {
  expect(roomFor(words, [boxAround([100, 100], { width: 300, height: 300 })], anywhere)).toBeUndefined();
});

test('a box goes with its step', () => {
  expect(movedBox({ left: 0, top: 1, right: 2, bottom: 3 }, [10, -1])).toEqual({
    left: 10,
    top: 0,
    right: 12,
    bottom: 2,
  });
});
