/** How the map is moved: one finger scrolls the page, two move the map; a mouse drags; keys move and change the scale. */
import L from 'leaflet';

const STEP = 80;
const MOVES: Readonly<Record<string, [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

const options = () =>
  ({
    // Shapes are drawn no further than the map reaches: beyond, they would lie under the buttons below it.
    renderer: L.svg({ padding: 0 }),
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: false,
    touchZoom: true,
    keyboard: false,
    boxZoom: false,
    zoomSnap: 0,
    maxZoom: 10,
  }) satisfies L.MapOptions;

function attach(map: L.Map): void {
  const box = map.getContainer();
  box.addEventListener('pointerover', ({ pointerType }) => {
    if (pointerType === 'mouse') map.dragging.enable();
    else map.dragging.disable();
  });
  box.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    if (move) map.panBy(move);
    else if (event.key === '+' || event.key === '=') map.zoomIn(1);
    else if (event.key === '-') map.zoomOut(1);
    else return;
    event.preventDefault();
  });
}

export const gestures = { options, attach };
