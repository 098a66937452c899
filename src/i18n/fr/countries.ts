/** Countries: which were mapped, which are listed from public pages, and help across their borders. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const countries = {
  countries: {
    others: 'Autres pays',
    othersNote:
      'Comptés à part : aucune enquête n’y a eu lieu, seules des pages publiques parlent de ces organisations.',
    several: 'Plusieurs pays',
    /** What is known of a country, above the lists. */
    states: {
      mapped: {
        title: 'Pays cartographié',
        text: 'Une cartographie y a été faite : documents, entretiens, tableaux et couverture.',
      },
      listed: {
        title: 'Pays relevés',
        text: 'Aucune enquête n’y a eu lieu : seules des pages publiques parlent de ces organisations. Il n’y a ni tableaux ni couverture, et bien des organisations manquent.',
      },
      named: {
        title: 'Pays où agissent des organisations des pays cartographiés',
        text: 'Ce pays n’a été ni cartographié ni relevé. Des organisations des pays cartographiés y agissent ou y ont une adresse.',
      },
      outside: {
        title: 'Pays hors de cette édition',
        text: 'Cette édition de l’annuaire ne porte pas sur ce pays. On ne voit ici que celles de ses organisations qui y agissent aussi ou y ont une adresse ; il peut y en avoir d’autres.',
      },
    },
    /** Where the site is built for some countries of the directory alone. */
    edition: (countries: string) =>
      `Cette édition porte sur ces pays seulement : ${countries}. De ce qui touche aux autres pays, elle ne montre qu’une partie.`,
    linksOut: (count: number) =>
      `${n(count, 'lien documenté', 'liens documentés')} avec des organisations d’autres pays, hors de cette édition.`,
    ofCountry: 'Organisations de ce pays',
    ofMapping: 'Organisations des pays cartographiés qui y agissent ou y ont une adresse',
    help: 'Trouver de l’aide dans ce pays',
    numbers: 'Numéros de secours de ce pays',
    numbersNote: (country: string) => `À composer depuis ce pays seulement (${country}). Personne ne les a essayés.`,
    numberYear: (year: number) => (year ? `numéro relevé en ${year}` : 'numéro relevé sans date'),
    languages: 'Langues parlées dans ce pays',
    /** In a list of countries: how many of each share. */
    both: (own: number, mapped: number) =>
      `${n(own, 'organisation d’ici', 'organisations d’ici')}${mapped > 0 ? ` + ${mapped} d’un pays cartographié` : ''}`,
    /** A place of another country than the one asked for. */
    placeIn: (place: string, country: string) => `${place} (${country})`,
    across: 'La frontière peut être fermée : téléphonez d’abord.',
    beyond: {
      title: 'De l’autre côté de la frontière',
      note: 'Plus près que ceux de votre pays, à vol d’oiseau. La frontière peut être fermée ou dangereuse : téléphonez d’abord.',
      gives: (help: string) => `D’après une source : ${help}.`,
      givesInferred: (help: string) => `Nous pensons qu’elle donne cette aide (${help}) ; demandez.`,
      receives: 'Reçoit des migrants : demandez cette aide.',
      placeShort: (place: string, distance: string) =>
        `le plus proche : ${place}, ${distance}, de l’autre côté de la frontière`,
      since: (year: number) => `(source de ${year})`,
    },
    abroad: 'Vous êtes dans un autre pays ?',
    abroadNote: 'Choisissez le pays, puis le besoin. D’après des pages publiques seulement.',
    where: 'Dans un autre pays',
    whereNote: 'Choisissez le pays, puis la région. D’après des pages publiques seulement.',
  },
} as const;
