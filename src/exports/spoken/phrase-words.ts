/** The sentence of each phrase in a language, and its digest: what changed is what must be recorded again. */
import { v5 } from 'uuid';
import { inPlace } from '#exports/in-place.ts';
import type { SiteText } from '#i18n/site-text.ts';
import type { Directory } from '#model/directory.ts';
import { bareName, countryOf } from '#model/gazetteer.ts';
import { publicName } from '#model/help/public-name.ts';
import { calledIn } from '#model/organisation-name.ts';
import type { Phrase, PhraseKind, PhraseSubjects } from '#model/spoken/phrases.ts';
import { type Locale, localiseText } from '#schema/locale.ts';

export interface SpokenContext {
  readonly locale: Locale;
  readonly t: SiteText;
  readonly directory: Pick<Directory, 'byId' | 'gazetteer' | 'terms'>;
}

type Say = { readonly [Kind in PhraseKind]: (of: PhraseSubjects[Kind], context: SpokenContext) => string };

/** One way to say each kind of phrase; the compiler refuses a kind without one. */
const SAY: Say = {
  phrase: (of, { t }) => t.spoken.phrase[of],
  touche: (of, { t }) => t.spoken.touche(of),
  chiffre: (of) => String(of),
  besoin: (of, context) => {
    const need = needOf(of, context);
    return localiseText(need.need ?? need.label, context.locale);
  },
  dire: (of, context) => {
    const { locale, t } = context;
    const label = localiseText(needOf(of, context).label, locale).toLowerCase();
    return t.spoken.dire(t.answer.ladder.sentenceAnywhere(label));
  },
  lieu: placeName,
  partout: (of, context) => context.t.spoken.partout(placeName(of, context)),
  organisation: (of, { directory, locale }) => {
    const organisation = known(directory.byId.get(of), of);
    return spokenName(calledIn(organisation, locale).name);
  },
  bureau: (of, context) => context.t.spoken.bureau(placeIn(of, context)),
  'bureau-pays': (of, context) => {
    const country = countryOf(context.directory.gazetteer, of);
    return context.t.spoken.bureauPays(placeName(of, context), placeName(country?.id ?? of, context));
  },
  ou: (of, { t }) => t.spoken.ou[of],
  distance: (of, { t }) => t.spoken.distance(of),
  raison: (of, { t }) => t.spoken.raison[of],
  'aide-a': (of, context) => context.t.spoken.aideA(placeIn(of, context)),
  'mise-en-garde': (of, { t }) => t.spoken.doubts[of],
  ancien: (of, { t }) => t.spoken.ancien(of),
  'dit-en': (of, { t }) => t.spoken.ditEn(of),
  pour: (of, context) => context.t.spoken.pour(publicWords(of, context)),
  'vu-de': (of, context) => context.t.spoken.vuDe(placeName(of, context)),
  'entretien-en': (of, { t }) => t.spoken.known['entretien-en'](of),
  'nomme-en': (of, { t }) => t.spoken.known['nomme-en'](of),
  'releve-en': (of, { t }) => t.spoken.known['releve-en'](of),
  'numero-de': (of, { t }) => t.spoken.known['numero-de'](of),
  'numero-a-confirmer': (of, { t }) => t.spoken.known['numero-a-confirmer'](of),
};

/** The sentence of a phrase. @throws Error where the directory does not know what it is about. */
export function phraseText(said: Phrase, context: SpokenContext): string {
  const say = SAY[said.kind] as (of: Phrase['of'], context: SpokenContext) => string;
  return say(said.of, context);
}

/** Drawn once; to change it would ask for every recording again. */
const NAMESPACE = '0d3b54b4-3c39-4d55-9a0e-6a7f1e2c8b90';

/** Eight hexadecimal digits that change with the sentence: those of what was recorded tell whether it is still what is said. */
export function phraseDigest(text: string): string {
  return v5(text, NAMESPACE).slice(0, 8);
}

/**
 * A name as it is said: letters of an acronym one by one, a slash as a pause, and the doubled endings of French
 * (`étranger·e·s`) as the plural that is read aloud.
 */
export function spokenName(name: string): string {
  return name
    .replace(/·e(?=·s|\P{L}|$)/gu, '')
    .replace(/·s/g, 's')
    .replace(/\s*\/\s*/g, ', ')
    .replace(/\p{Lu}{2,}/gu, (letters) => [...letters].join(' '));
}

function placeIn(of: string, context: SpokenContext): string {
  return inPlace(known(context.directory.gazetteer.byId.get(of), of), context);
}

function placeName(of: string, { directory, locale }: SpokenContext): string {
  return bareName(localiseText(known(directory.gazetteer.byId.get(of), of).name, locale));
}

function needOf(of: string, { directory }: SpokenContext) {
  return known(directory.terms.services.get(of), of);
}

/** Who a help is for: the words of the document where they bound it, else what its public is called. */
export function publicWords(of: string, { directory, locale }: SpokenContext): string {
  const [organisation, id] = of.split('_');
  const term = known(directory.terms.publics.get(id ?? of), of);
  const audience = directory.byId.get(organisation ?? '')?.audiences.find((it) => it.id === id);
  return publicName(audience, term, locale);
}

function known<Found>(found: Found | undefined, id: string): Found {
  if (found === undefined) throw new Error(`A phrase is about ${id}, which nobody knows.`);
  return found;
}
