/** What is published of organisations, who decides, how to withdraw, what can go wrong. */
import type { SiteText } from '../site-text.ts';

export const privacy: Pick<SiteText, 'privacy'> = {
  privacy: {
    title: 'Privacy and risks',
    lead: 'What we publish of organisations, who decides, how to be taken out, and what could go wrong.',
    published: 'What is published of an organisation',
    publishedText: [
      'What a public document or the organisation itself says of it: its name, what it does, where, and how to reach it. Each fact cites its source.',
      'The numbers and addresses that a document prints as the organisation’s contact.',
      'The town, never anything more precise on a map.',
    ],
    never: 'What never is',
    neverText: [
      'The name of a private person, or a person’s story, even without the name.',
      'The address of a place that protects by being hidden, such as a women’s shelter.',
      'What could harm an organisation under threat, or those who come to it.',
    ],
    who: 'Who decides',
    whoText:
      'The editors decide what an entry says, from its sources. The organisation decides whether it is listed: its request is enough, without a reason.',
    withdraw: 'Out within a day',
    withdrawText: [
      'Ask on the page “Correct or join”, with “This is our organisation: please withdraw it”.',
      'The team checks, by a contact that is already published, that the request comes from the organisation, then takes the entry out. We aim at one day.',
      'Name, contacts and entry then leave every page, the search and the files to download. Copies that others took before, outside this site, are beyond our reach.',
    ],
    risks: 'The risks that we thought of',
    check: 'What checks it',
    riskRows: [
      {
        risk: 'A place that is hidden on purpose is shown.',
        answer:
          'No place is shown more precisely than its town, which programs check; that the address of a shelter is not written is for editors to see to.',
        checks: ['test/unit/exports/leaks.test.ts', 'test/unit/exports/geojson.test.ts'],
      },
      {
        risk: 'A number now rings at somebody else’s.',
        answer:
          'Each number carries its year; once old it is “to be confirmed”; a number reported dead is no longer a link.',
        checks: ['test/unit/model/ageing.test.ts', 'test/unit/exports/leaks.test.ts'],
      },
      {
        risk: 'Somebody runs a scam in our name.',
        answer:
          'We ask for no money, papers or password, and do not call people who migrate. Help named here is not paid to us. Anyone can build this site again and check that a copy is ours.',
        checks: ['npm run verify-site'],
      },
      {
        risk: 'Somebody has an organisation taken out that is not theirs.',
        answer: 'The request is checked by a contact that is already published.',
        checks: [],
      },
      {
        risk: 'An organisation that was taken out stays in a file.',
        answer: 'It leaves pages, search, feeds and files at the next build.',
        checks: ['test/site/withdrawal.test.ts', 'test/unit/exports/leaks.test.ts'],
      },
      {
        risk: 'Somebody sees on a phone what was looked for.',
        answer:
          'No cookie, no other server; a button leaves the pages of help quickly. The browser’s history stays: clear it.',
        checks: ['test/browser/quick-exit.spec.ts', 'test/site/policy.test.ts'],
      },
      {
        risk: 'A hostile text is slipped into an entry.',
        answer: 'Texts are data, never code; each page refuses any script from elsewhere.',
        checks: ['test/site/hostile.test.ts', 'test/browser/hostile.spec.ts'],
      },
    ],
    noCheck: 'no program: a person',
  },
};
