/** Addresses of other sites that no longer answer. */
import type { SiteText } from '../site-text.ts';

export const links: Pick<SiteText, 'links'> = {
  links: {
    title: 'Sites that no longer answer',
    lead: 'From time to time we try the addresses of sites. These did not answer at the last try; the printed address stays on the entry.',
    deadSince: (date) => `has not answered since ${date}`,
    organisation: 'Organisation',
    address: 'Address',
    since: 'Since',
    checked: 'Last try',
    what: 'What happens',
    reason: {
      'not-found': 'the page no longer exists',
      'no-host': 'the name of the site no longer exists',
      'no-answer': 'no answer',
      'not-trusted': 'the certificate is not valid',
      'server-error': 'the site is out of order',
    },
  },
};
