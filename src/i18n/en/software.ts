/** The software that the site is made with. */
import type { SiteText } from '../site-text.ts';

export const software: Pick<SiteText, 'software'> = {
  software: {
    title: 'Software and licences',
    lead: 'The code of this site is free software (MIT licence). It is built with these libraries, which are free as well.',
    row: (licence) => `Licence: ${licence}`,
    others: (count) => `Libraries that come along with them, under all licences: ${count}.`,
  },
};
