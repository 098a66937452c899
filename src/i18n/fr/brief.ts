/** A region or a theme in brief, for paper. */
import { plural } from '../locale.ts';

const n = (count: number, one: string, other: string) => plural('fr', count, one, other);

export const brief = {
  brief: {
    link: 'Note à imprimer',
    title: (name: string) => `Note : ${name}`,
    description: (name: string) =>
      `${name} sur une feuille : combien, qui, ce que personne n’est dit faire, d’où on le sait.`,
    edition: (date: string) => `Édition du ${date}.`,
    paper: 'Cette note tient sur une feuille A4, recto verso au plus.',
    figures: 'En chiffres',
    tiers: (parts: string) => `Dont : ${parts}.`,
    years: (from: number, to: number) => (from === to ? `Information de ${to}.` : `Informations de ${from} à ${to}.`),
    who: 'Qui est là',
    whoActs: 'Qui agit',
    old: 'Seulement d’après un document ancien, non compté',
    present: 'Quelqu’un est connu',
    everywhere: (count: number) => `+ ${count} dans tout le pays`,
    gaps: 'Aucune organisation comptée',
    gapsNote:
      'Un point d’aide, ce que seul un document ancien dit, et le lieu que seule une page publique donne à une organisation de la cartographie (un bureau, par exemple) ne sont pas toujours comptés. Cela ne veut pas dire que personne n’aide : une organisation peut agir sans qu’une de ces sources le dise.',
    none: {
      'none-listed': 'celles du sujet ont toutes un lieu connu',
      'none-unplaced': 'pour certaines du sujet, aucun lieu n’est dit',
      'not-surveyed': 'région non enquêtée : on ne peut rien en conclure',
    },
    crossed: '× : un passage dit le sujet, un autre le lieu ; c’est nous qui les rapprochons.',
    pageOnly: '° : seulement d’après une page publique, sans document de la cartographie.',
    needs: (country: string) => `Ce dont les organisations ont dit avoir besoin (${country})`,
    sources: 'D’où cela vient',
    document: (title: string, count: number) => `${title} (${n(count, 'organisation', 'organisations')})`,
    pages: (count: number) => `et ${n(count, 'page publique, nommée', 'pages publiques, nommées')} sur les fiches.`,
    whole: 'La liste entière, avec ce que dit chaque fiche',
  },
} as const;
