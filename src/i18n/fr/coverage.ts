/** The coverage matrix: how to read it, what it can and cannot show. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const coverage = {
  coverage: {
    title: 'Qui fait quoi, où : la couverture',
    lead: 'Combien d’organisations les documents nomment, par région. Chaque case ouvre la liste.',
    by: (name: string) => `Par ${name.toLowerCase()}`,
    other: 'Autre lecture',
    caption: (subject: string, country: string) => `${subject} et région, ${country}`,
    legend: 'Comment lire une case',
    states: {
      attested: 'Un nombre en gras : pour une organisation au moins, un même passage dit le sujet et le lieu.',
      crossed:
        'Un nombre suivi de × : un passage dit le sujet, un autre dit le lieu, et c’est nous qui les rapprochons. Aucun ne dit que l’organisation fait cela là.',
      'none-listed': '0 : aucune nommée, alors que toutes celles du sujet ont un lieu connu.',
      'none-unplaced':
        '0 + ? : aucune nommée, mais d’autres organisations du sujet n’ont aucun lieu dit. Elles peuvent agir là.',
      'not-surveyed': '? : aucune nommée, et la cartographie n’y a pas mené d’entretiens. On ne peut rien en conclure.',
    },
    spoken: {
      attested: 'dites ensemble par un passage',
      crossed: 'sujet et lieu rapprochés par nous',
      'none-listed': 'aucune nommée, toutes ont un lieu connu',
      'none-unplaced': 'aucune nommée, d’autres n’ont aucun lieu dit',
      'not-surveyed': 'aucune nommée, région non enquêtée',
    },
    symbol: { attested: '', crossed: '', 'none-listed': '0', 'none-unplaced': '0 + ?', 'not-surveyed': '?' },
    population: ({ all, mapped, mappedSocieties }: { all: number; mapped: number; mappedSocieties: number }) =>
      `Sont comptées ici les ${n(mapped, 'fiche que les documents nomment', 'fiches que les documents nomment')} : ${n(mappedSocieties, 'organisation ou réseau', 'organisations et réseaux')}, ${n(mapped - mappedSocieties, 'institution ou partenaire', 'institutions et partenaires')}.${all > mapped ? ` Les ${n(all - mapped, 'autre, dont', 'autres, dont')} seules des pages publiques parlent, n’y sont pas.` : ''}`,
    pairs: (crossed: number, all: number) =>
      `Sur ${n(all, 'fois', 'fois')} où une organisation compte dans une case, ${crossed} rapprochent deux faits que les documents disent chacun de son côté.`,
    ofWhich: 'int.',
    ofWhichHint: '« 2 int. » : dont deux interviewées pour la cartographie. Les autres sont seulement citées.',
    wholeCountry: 'Tout le pays',
    wholeCountryHint:
      'Celles qui agissent dans tout le pays sont comptées à part, dans la colonne « Tout le pays », et jamais dans une région où aucun document ne les nomme.',
    total: 'Toutes',
    totalHint:
      'Une organisation qui agit dans trois régions compte une fois dans chacune et une seule fois dans « Toutes ». Les totaux ne sont donc pas des sommes.',
    allOfRegion: 'Toutes les organisations',
    surveyed: 'enquêtée',
    notSurveyed: 'non enquêtée',
    limits: 'Ce que ce tableau peut dire, et ce qu’il ne peut pas',
    limitsText: [
      'Il dit ce que quelques documents nomment. Il ne dit pas qui existe.',
      'Un 0 ou un ? ne veut jamais dire que personne n’aide : une organisation peut agir là sans qu’un de ces documents la nomme.',
      'Un grand nombre ne veut pas dire que les besoins sont couverts : le tableau ne connaît ni la taille des organisations, ni leurs moyens, ni le nombre de personnes à aider.',
      'Certains besoins sont déduits des thèmes ; la fiche de chaque organisation le dit.',
    ],
    dated: (count: number) =>
      `${n(count, 'organisation n’est connue', 'organisations ne sont connues')} dans une région que par un document d’avant 2021 : le tableau ne les y compte pas, la page de la région les nomme à part.`,
    needs: 'Ce que les organisations disent elles-mêmes de leurs besoins',
    needsMore: 'Lire le tableau',
    tier: 'Organisations comptées',
    tierAll: 'toutes',
    region: 'Région',
    allRegions: 'toutes les régions',
    allSubjects: 'toutes les lignes',
    row: 'Ligne',
  },
} as const;
