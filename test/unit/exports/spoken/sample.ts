/** A small country with a tree: somebody here, somebody far, and a neighbour beyond the border; in both languages. */
import type { SpokenContext } from '#exports/spoken/phrase-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { spokenTree } from '#model/spoken/tree.ts';
import type { Locale } from '#schema/locale.ts';
import { acts, answersOf, gives, office, phone } from '../../model/help/questions.ts';

export const { answers, directory } = answersOf({
  here: { name: 'Aide de l’ouest', ...gives('hebergement'), ...office('ouest'), ...phone() },
  far: { name: 'AIDE', ...gives('sante', undefined, 'inferred'), ...acts('est'), ...office('milieu'), ...phone() },
  neighbour: { tier: 'releve', name: 'Voisine <&>', ...gives('accueil'), ...office('rive'), ...phone() },
});
export const tree = spokenTree(answers, directory.gazetteer);
export const contextIn = (locale: Locale): SpokenContext => ({ locale, t: textsFor(locale), directory });
