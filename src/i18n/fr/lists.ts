/** The home page and the lists of organisations. */
import { plural } from '../locale.ts';

/** What a page says that it counts. */
interface Population {
  readonly societies: number;
  readonly others: number;
  readonly all: number;
  readonly mapped: number;
  readonly mappedSocieties: number;
}

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const lists = {
  home: {
    title: (place: string) => `Qui aide, où, pour quoi : les organisations des migrations ${place}`,
    lead: (place: string) =>
      `Cet annuaire réunit les organisations de la société civile qui agissent ${place} auprès des migrants. Chaque information dit d’où elle vient et ce qui reste à vérifier.`,
    doors: 'Que cherchez-vous ?',
    help: 'Trouver de l’aide',
    helpText: 'Dormir, se soigner, être défendu, rentrer, travailler : choisissez un besoin.',
    partners: 'Trouver des partenaires',
    partnersText: 'Qui peut travailler avec vous, près de vous ou sur le même sujet.',
    mapping: 'Lire la cartographie',
    mappingText: 'Les typologies, les sources et les points douteux.',
    figures: (year: number) => `En chiffres, en ${year}`,
    population: ({ all, societies, others, mapped, mappedSocieties }: Population) =>
      `${n(societies, 'organisation ou réseau', 'organisations et réseaux')} de la société civile ; ${n(others, 'institution ou partenaire', 'institutions et partenaires')}.${mapped < all ? ` Les documents en nomment ${mappedSocieties} et ${mapped - mappedSocieties} ; seules des pages publiques parlent des autres.` : ''}`,
    societies: 'organisations et réseaux',
    others: 'institutions et partenaires que les sources citent',
    ofAll: (count: number) => `Interviewées, seulement citées et avec un numéro : parmi les ${count} fiches.`,
    figuresNote:
      'Interviewée : l’organisation a répondu à l’enquête de la cartographie. Seulement citée : un document la nomme, sans qu’elle ait été interviewée.',
    byRegion: 'Par région',
    byRegionNote:
      'Organisations qu’un document situe dans la région. Celles qui agissent dans tout le pays sont comptées à part. Une région sans nom n’est pas une région sans aide : les entretiens n’ont pas eu lieu partout.',
    withPhone: 'avec un numéro à appeler',
    news: 'Quoi de neuf',
    newsOf: (date: string, count: number) =>
      `${date}, ${n(count, 'fiche ajoutée ou changée', 'fiches ajoutées ou changées')}`,
    everywhere: (count: number, country: string) =>
      `+ ${n(count, 'organisation qui agit', 'organisations qui agissent')} dans tout le pays (${country}).`,
    anyOf: 'Indifférent',
    show: 'Chercher',
  },
  organisations: {
    title: 'Toutes les organisations',
    lead: 'De A à Z, d’abord les organisations et les réseaux, puis les institutions et partenaires que les documents nomment.',
    letters: 'Aller à une lettre',
    callShort: 'Appeler',
    /** Which of several offices answers a number. */
    officeOf: (town: string) => `Bureau : ${town}.`,
    /** Of a short or free number: dialled so, it reaches nobody from elsewhere. */
    within: (country: string) => `Composé ainsi, il ne s’appelle que depuis ce pays (${country}).`,
  },
  lists: {
    unknownTitle: 'Ce que les documents ne disent pas',
    unknown: (count: number, what: string) =>
      `${what} : ${n(count, 'organisation peut', 'organisations peuvent')} en être sans qu’un document le dise.`,
    unknownLink: 'Les voir',
    here: (place: string) => `Dans la région : ${place}`,
    wholeCountry: (place: string) => `Dans tout le pays (${place})`,
    over: 'Aide terminée, d’après sa source',
    old: (year: number) => (year ? `Seulement d’après un document de ${year}` : 'Seulement d’après une page sans date'),
    oldText: 'Rien de plus récent ne le dit : à vérifier avant de s’y fier. Non compté plus haut.',
    none: 'Aucune organisation recensée ici. Cela ne veut pas dire que personne n’aide.',
    notSurveyed: 'La méthode de la cartographie ne cite pas cette région parmi celles où elle a mené ses entretiens.',
    surveyed: 'La cartographie a mené des entretiens dans cette région.',
    figures: {
      all: 'Ensemble',
      societies: 'Organisations et réseaux',
      others: 'Institutions et partenaires',
      interviewed: 'Interviewées',
      reachable: 'Avec un contact',
      wholeCountry: 'En plus, dans tout le pays',
      old: 'En plus, d’après un document ancien',
    },
    plusRead: '+ : celles qui agissent dans tout le pays, comptées à part.',
    toNumbers: 'Aller aux organisations et à leurs numéros',
    near: 'Régions les plus proches',
  },
  /** The lead of lists that have no sentence of their own. */
  listedBy: (name: string) => `Les organisations, par ${name.toLowerCase()}.`,
  typologies: {
    title: 'Les typologies',
    lead: 'La cartographie range les organisations par typologie. Les syndicats et les institutions publiques restent en dehors.',
  },
  regions: {
    title: 'Les régions',
    lead: 'Qui agit dans chaque région, d’après les documents. Le premier nombre compte les organisations qu’un document y situe.',
  },
  pays: {
    title: 'Les pays',
    lead: 'Les pays où les organisations agissent ou ont une adresse.',
  },
  themes: { title: 'Les thèmes', lead: 'Les thèmes par lesquels la cartographie range les organisations.' },
  services: {
    title: 'Les besoins',
    lead: 'Ce qu’une personne peut demander. Une organisation est listée si un document dit qu’elle rend ce service, ou si nous le déduisons de ce qu’il dit ; sa page le signale.',
  },
  statuts: { title: 'Les statuts', lead: 'Les formes juridiques que les documents donnent.' },
} as const;
