/**
 * What the pages of an answer load, in one file: on a slow line
 * each further one costs more than it holds.
 */
import './share-text.ts';
import './who-asks.ts';
