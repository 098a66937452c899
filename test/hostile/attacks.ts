/** What a hostile editor or a hostile link may hold. */

/** Where attacks would fetch from: a name that no machine has. */
export const EVIL_HOST = 'evil.test';

/** Texts without a tag: the schema accepts them, for people do write quotes and braces. Each would run somewhere. */
export const PLAIN_ATTACKS: readonly string[] = [
  `" onmouseover="alert('dq')" x="`,
  `' autofocus onfocus='alert("sq")' x='`,
  'javascript:alert(document.domain)',
  'data:text/html,alert(1)',
  `//${EVIL_HOST}/x.js`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the attack is that something might fill it in
  '${alert(1)} #{alert(1)} <%= alert(1) %> {alert(1)} {{constructor.constructor("alert(1)")()}}',
  '`-alert(1)-`',
  `';alert(1);//\\';alert(1);//";alert(1);//`,
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '< script>alert(1)< /script> <3 & co',
  '&lt script&gt alert(1) &#60script&#62alert(1)&#60/script&#62',
  '＜script＞alert(1)＜/script＞',
  ']]> --> */ }}alert(1)// ',
  `@import "//${EVIL_HOST}/x.css"; background:url(//${EVIL_HOST}/x.png);`,
  `[lien](javascript:alert(1)) ![x](//${EVIL_HOST}/i.png "onerror=alert(1))`,
  `=HYPERLINK("http://${EVIL_HOST}";"clic")`,
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'ligne une\nTEL:+15550100\nEND:VCARD\nNOTE:suite',
  'قائمة المنظمات ‏אבג'.replaceAll(/\u200f/g, ''),
  '__proto__ constructor toString hasOwnProperty',
  `${'mot'.repeat(300)}`,
  `Z${'\u0300\u0301\u0302'.repeat(40)}algo`,
  '../../../etc/passwd%00 ..%2f..%2f',
];

/** Raw markup: refused by the schema, laid before the pages all the same. */
export const MARKUP_ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'><details open ontoggle=alert(1)>",
  '</title></textarea></style></noscript><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)-->',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">clic</a>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  `<link rel=stylesheet href=//${EVIL_HOST}/x.css><base href=//${EVIL_HOST}/>`,
  `<meta http-equiv=refresh content="0;url=//${EVIL_HOST}/">`,
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;img src=x onerror=alert(1)&#x3e;',
  '<form action=//evil.test><button autofocus onfocus=alert(1)>',
  '\u202e<b>\u0000</b>\u2028alert(1)',
];
