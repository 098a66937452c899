/** A path of SVG in whole numbers, each relative to the one before: a third of the usual length. */
import type { GeoContext } from 'd3-geo';

/** Collects what d3-geo draws; a point that falls on the one before is left out, and so is a ring that shrinks to less than a triangle. */
export class PathData implements GeoContext {
  private rings = '';
  private ring: [number, number][] = [];

  beginPath(): void {
    this.rings = '';
    this.ring = [];
  }
  moveTo(x: number, y: number): void {
    this.ring = [[Math.round(x), Math.round(y)]];
  }
  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.ring.at(-1) ?? [];
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    if (nextX !== lastX || nextY !== lastY) this.ring.push([nextX, nextY]);
  }
  closePath(): void {
    if (this.ring.length > 2) this.rings += ringData(this.ring);
    this.ring = [];
  }
  arc(): void {
    throw new Error('Only areas are drawn, no points');
  }
  toString(): string {
    return this.rings;
  }
}

function ringData(ring: readonly (readonly [number, number])[]): string {
  let [lastX, lastY] = ring[0] ?? [0, 0];
  const moves = ring.slice(1).map(([x, y]) => {
    const move = `${x - lastX}${y - lastY < 0 ? '' : ' '}${y - lastY}`;
    [lastX, lastY] = [x, y];
    return move;
  });
  const joined = moves.reduce((path, move) => path + (move.startsWith('-') || path === '' ? '' : ' ') + move, '');
  return `M${ring[0]?.join(' ')}l${joined}z`;
}
