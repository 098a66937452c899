/** What the editing page says of fields and faults to who has never seen the files: pickers and buttons, no keys and no folders. */
import type { EntryHints, PlainFaults } from '../editing-keys.ts';

const choose = '{suggestion} Écrivez quelques lettres, puis choisissez dans la liste.';
const status = 'Sinon, choisissez dans « État » ce qui ne va pas, et gardez ce que le document imprime.';

export const hints = {
  name: 'Le nom complet, comme le document principal l’imprime.',
  tier: 'Interviewée : dans l’annuaire de la cartographie. Seulement citée : un de ses documents la nomme. Relevée : seules des pages publiques en parlent.',
  searchNames: 'Noms d’usage que les documents n’impriment pas : la recherche les connaît, aucune page ne les montre.',
  summary: 'Ce que fait l’organisation, en deux à quatre phrases. Aucun nom de personne.',
  basis: 'Dit : un document le dit. Déduit : nous le concluons, et la page le signale.',
  date: 'L’année, le mois ou le jour : 1996, 1996-10 ou 1996-10-06.',
  by: 'Les initiales de la fonction de qui a demandé (SG), jamais un nom.',
  scheme: 'Qui donne ce numéro : ML-NIF, ou le nom du fichier d’où il vient.',
  printed: 'Exactement ce que le document imprime.',
  number: 'Avec l’indicatif du pays : +22320000000. Rien si le numéro ne peut pas marcher.',
  within: 'Pour un numéro court (36061) ou gratuit (0800…) seulement : les deux lettres de son pays, ML.',
  address: 'Rien si l’adresse imprimée ne peut pas marcher.',
  url: 'Avec http:// ou https://.',
  national: 'Donné à la fin des réponses qu’il sert, dans tout le pays.',
  until: 'Si une source le dit : après ce jour, cette aide n’est plus proposée.',
  at: 'Si le document le borne : les travailleurs d’une région minière.',
  from: 'Le pays d’où elles viennent, si le document le borne.',
  why: 'Suspendue, dissoute, fermée ou menacée : il faut une date, et ni contact, ni rue, ni service.',
  cite: 'Le document et son passage : écrivez quelques lettres du titre, puis choisissez.',
  'areas.*.place': 'Un pays entier veut dire « dans tout le pays ».',
  'contacts.phones.*.place':
    'Le bureau qui répond. Rien si c’est toute l’organisation, ou si aucun document ne le dit.',
  'contacts.emails.*.place':
    'Le bureau qui répond. Rien si c’est toute l’organisation, ou si aucun document ne le dit.',
} as const satisfies EntryHints;

export const plainFaults = {
  BAD_CITATION: {
    message: '« {value} » n’est pas un passage de la liste.',
    hint: 'Écrivez quelques lettres du titre du document, puis choisissez. S’il n’y est pas, ajoutez-le là où vous citez.',
  },
  MISSING_CITATION: {
    message: 'Rien ne dit où ces faits sont imprimés.',
    hint: 'Sous « Où c’est dit », choisissez le document et son passage.',
  },
  UNKNOWN_SOURCE: { message: 'La source « {value} » n’est pas dans l’annuaire.', hint: choose },
  UNKNOWN_ANCHOR: { message: 'La source « {source} » n’a pas de passage « {value} ».', hint: choose },
  UNKNOWN_PLACE: { message: 'Le lieu « {value} » n’est pas dans l’annuaire.', hint: choose },
  UNKNOWN_TYPOLOGY: { message: 'La typologie « {value} » n’est pas dans la liste.', hint: choose },
  UNKNOWN_THEME: { message: 'Le thème « {value} » n’est pas dans la liste.', hint: choose },
  UNKNOWN_SERVICE: { message: 'Le service « {value} » n’est pas dans la liste.', hint: choose },
  UNKNOWN_STATUS: { message: 'Le statut « {value} » n’est pas dans la liste.', hint: choose },
  UNKNOWN_AUDIENCE: { message: 'Le public « {value} » n’est pas dans la liste.', hint: choose },
  UNKNOWN_ORGANISATION: { message: 'Aucune organisation « {value} » dans l’annuaire.', hint: choose },
  DUPLICATE_ITEM: {
    message: '« {value} » est deux fois dans cette liste.',
    hint: 'Gardez-en un, avec toutes ses sources.',
  },
  MISSING_KEY: { message: '« {key} » manque.', hint: 'Remplissez-le.' },
  BAD_VALUE: { message: '« {value} » n’est pas une réponse possible à « {key} ».', hint: 'Choisissez dans la liste.' },
  EMPTY_TEXT: { message: '« {key} » est vide.', hint: 'Écrivez-y quelque chose, ou ôtez-le.' },
  BAD_DATE: {
    message: '« {value} » n’est pas une date.',
    hint: 'Écrivez l’année, le mois ou le jour : 1996, 1996-10 ou 1996-10-06.',
  },
  PHONE_IMPOSSIBLE: {
    message: 'Le numéro « {value} » ne peut pas être appelé.',
    hint: `Écrivez + puis l’indicatif et tous les chiffres, sans espace : +22320000000. ${status}`,
  },
  PHONE_MISSING: {
    message: 'Ce téléphone n’a pas de numéro international.',
    hint: `Écrivez-le : +22320000000. ${status}`,
  },
  EMAIL_MALFORMED: {
    message: '« {value} » n’est pas une adresse électronique.',
    hint: `Corrigez la faute de frappe. ${status}`,
  },
  EMAIL_MISSING: { message: 'Il manque l’adresse électronique.', hint: `Écrivez-la. ${status}` },
  URL_MALFORMED: {
    message: '« {value} » n’est pas l’adresse d’un site.',
    hint: `Commencez par http:// ou https://, sans espace. ${status}`,
  },
  INVALID_AS_LINK: {
    message: '« {value} » est dit invalide, et « {key} » en ferait un lien.',
    hint: 'Videz « {key} » et gardez ce qui est imprimé ; ou, si la valeur peut servir, videz « État ».',
  },
  SHARED_CONTACT: {
    message: '« {value} » est aussi dans une autre fiche.',
    hint: 'Corrigez l’une des deux ; si les documents l’impriment deux fois, dites-le sous « Ce qui est faux ou douteux ».',
  },
  NO_SUCH_OFFICE: {
    message: 'Ce contact est dit du bureau de « {value} », mais aucune adresse de la fiche n’y est.',
    hint: 'Ajoutez ce bureau aux adresses (la localité suffit), ou videz « Lieu ».',
  },
  STATE_WITHOUT_DATE: {
    message: 'Cet état est donné sans date.',
    hint: 'Sous « À ne pas appeler », écrivez la date que donne la source.',
  },
  HOMONYM: {
    message: 'Une autre fiche porte ce nom : « {value} ».',
    hint: 'Dites sous « À ne pas confondre » en quoi elles diffèrent. Si c’est la même organisation, réunissez les deux fiches.',
  },
  ONE_SIDED_MEMBERSHIP: {
    message: 'Le lien de membre avec « {value} » n’est dit que d’un côté.',
    hint: 'Dites-le aussi dans l’autre fiche, ou ôtez-le ici.',
  },
  URL_MISSING: { message: 'Ce site n’a pas d’adresse.', hint: `Écrivez-la : http://… ${status}` },
} as const satisfies PlainFaults;
