/** The finder of partners. */
import type { SiteText } from '../site-text.ts';

export const finder: Pick<SiteText, 'finder' | 'finderUi'> = {
  finder: {
    title: 'Find partners',
    lead: 'Say where you are and what you do. The site shows who, according to the entries, may work with you, and why.',
    own: {
      region: 'I am in the region',
      theme: 'I work on',
      public: 'With',
      typologie: 'We are',
    },
    any: 'Not said',
    wish: 'I look for someone who',
    wishes: {
      pareil: 'does what we do, in the same place',
      'autre-theme': 'works in our region on another theme',
      'autre-region': 'does what we do in another region',
      'autre-typologie': 'is of another typology than we are',
      reseau: 'is a network',
      appui: 'helps other organisations (to train, to set up a project, to be heard)',
    },
    submit: 'Search',
    scripted: 'To choose needs JavaScript. The lists below say the same without it.',
    lists: 'Without choosing: the lists',
    briefs: 'Each region and each theme also has a brief to print.',
    networks: 'Networks and their members',
    matrix: 'Who does what, where: coverage',
    everyone: 'All organisations, with all filters',
    needs: 'What organisations said they need',
    needsText:
      'The entries do not say who can meet these needs, but for two things: who is a network, and who helps other organisations. The mapping also says what means each typology has, in general.',
    capacities: 'The means of each typology',
    needsMore: 'Read the table',
  },
  finderUi: {
    or: 'or',
    asked: 'None of these organisations has been asked: it is for you to call.',
    nearest:
      'The nearest: they lack one thing, or their entry says nothing of it. None of them has been asked: it is for you to call.',
    count: { one: '{n} organisation', other: '{n} organisations' },
    missing: 'To look for this, first choose: {value}.',
    ignored: 'Ignored, for it is not known here: {value}',
    none: 'No entry meets all these choices',
    without: 'Any “{value}”: {n} more',
    ofWhichUnknown: '({n} of them with an entry that says nothing of it)',
    mightFit: '{n} more might fit: their entry says nothing of “{value}”.',
    contact: 'To reach them: {value}',
    unknown: 'Its entry says nothing of: {value}',
    does: 'Its themes: {value}.',
    isOf: 'Its typology: {value}.',
    newRegions: 'Works elsewhere: {value}.',
    list: 'The same in the list, with all filters',
    more: 'Show {n} more',
    notes: {
      reseau:
        'The documents seldom say who is a member of a network. What you said of yourself counts for the order only.',
      appui:
        'No entry says who can write a project in French or keep accounts. These say that they help other organisations: ask them how.',
    },
  },
};
