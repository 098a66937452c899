/** The style of Leaflet, which comes with its script. */
import leafletStyles from '../../styles/leaflet.css?url';

/**
 * Adds it to the page; what comes of it is there.
 *
 * @throws where the file does not come.
 */
export function loadStyle(): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const link = { rel: 'stylesheet', href: leafletStyles, onload, onerror };
    document.head.append(Object.assign(document.createElement('link'), link));
  });
}
