/** Where the script of the editing page begins, in a browser of 2024 or newer: in another one the page goes on saying what to do instead. */
import '../zod-without-eval.ts';
import { EditingPage } from './editing-page.ts';

if ('canParse' in URL && 'groupBy' in Map) customElements.define('editing-page', EditingPage);
