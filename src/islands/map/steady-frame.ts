/** Keeps the part of the earth that a map shows while its box changes size: with the list beside it, not only with the window. */
import type L from 'leaflet';

/**
 * Watches the box of the map from now on.
 *
 * @param first the part that is shown at the beginning.
 */
export function keepFrame(map: L.Map, first: L.LatLngBounds): void {
  let shown = first;
  map.on('moveend', () => {
    shown = map.getBounds();
  });
  const box = map.getContainer();
  new ResizeObserver(() => {
    // Hidden (the other view, paper), the box has no size: what it would show then is a point, and nothing to come back to.
    if (box.clientWidth === 0 || box.clientHeight === 0) return;
    const before = shown;
    map.invalidateSize({ pan: false });
    map.fitBounds(before, { animate: false });
  }).observe(box);
}
