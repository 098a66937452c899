/** Where the script of the editing page begins. */
import '../zod-without-eval.ts';
import './editing-page.ts';
