/**
 * Whether the browser is older than all of the site was made for: what then fails is no fault of the network. The first of the whole
 * site (`WHOLE` in src/site/browsers.ts: Safari 15.4, Chrome 99, Firefox 97) are also the first that know layers in style sheets, which
 * have a name in scripts; nothing is asked of how a browser calls itself.
 */
export const IS_OLD_BROWSER = !('CSSLayerBlockRule' in globalThis);
