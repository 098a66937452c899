/** Faults of telephone numbers, e-mail addresses and sites: what cannot work must never become a link. */
import type { LocalisedWording } from './localised.ts';

export const CONTACT_WORDINGS = {
  PHONE_IMPOSSIBLE: {
    fr: {
      message: 'Le numéro « {value} » ne peut pas être appelé.',
      hint: 'Écrivez + puis l’indicatif et tous les chiffres, sans espace : "+22320000000". S’il est imprimé ainsi : status: invalid, sans « number », et une remarque.',
    },
    en: {
      message: 'The number “{value}” cannot be called.',
      hint: 'Write +, the country code and all digits, without spaces: "+22320000000". If it is printed like that: status: invalid, without “number”, and a remark.',
    },
  },
  PHONE_MISSING: {
    fr: {
      message: 'Ce téléphone n’a pas de « number ».',
      hint: 'Ajoutez number: "+223…", ou status: invalid (ou reported-dead) si le numéro ne peut pas servir.',
    },
    en: {
      message: 'This telephone has no “number”.',
      hint: 'Add number: "+223…", or status: invalid (or reported-dead) if the number cannot be used.',
    },
  },
  EMAIL_MALFORMED: {
    fr: {
      message: '« {value} » n’est pas une adresse électronique.',
      hint: 'Corrigez la faute de frappe. Si c’est imprimé ainsi : status: invalid, la valeur sous « printed », sans « address », et une remarque.',
    },
    en: {
      message: '“{value}” is not an e-mail address.',
      hint: 'Correct the typing error. If it is printed like that: status: invalid, the value under “printed”, without “address”, and a remark.',
    },
  },
  EMAIL_MISSING: {
    fr: {
      message: 'Cette adresse électronique n’a pas d’« address ».',
      hint: 'Ajoutez address: …, ou status: invalid (ou reported-dead) si elle ne peut pas servir.',
    },
    en: {
      message: 'This e-mail has no “address”.',
      hint: 'Add address: …, or status: invalid (or reported-dead) if it cannot be used.',
    },
  },
  URL_MALFORMED: {
    fr: {
      message: '« {value} » n’est pas l’adresse d’un site.',
      hint: 'Commencez par http:// ou https://, sans espace : "http://www.exemple.org". Si c’est imprimé ainsi : status: invalid, sous « printed », sans « url », et une remarque.',
    },
    en: {
      message: '“{value}” is not the address of a site.',
      hint: 'Begin with http:// or https://, without spaces: "http://www.example.org". If it is printed like that: status: invalid, under “printed”, without “url”, and a remark.',
    },
  },
  URL_SCHEME: {
    fr: {
      message: 'Une adresse qui commence par « {scheme}: » n’est pas admise.',
      hint: 'Seules http:// et https:// le sont.',
    },
    en: { message: 'An address that begins with “{scheme}:” is not allowed.', hint: 'Only http:// and https:// are.' },
  },
  URL_MISSING: {
    fr: {
      message: 'Ce site n’a pas d’« url ».',
      hint: 'Ajoutez url: "http://…", ou dites pourquoi il manque : status: invalid, reported-dead ou under-construction.',
    },
    en: {
      message: 'This site has no “url”.',
      hint: 'Add url: "http://…", or say why it is missing: status: invalid, reported-dead or under-construction.',
    },
  },
  INVALID_AS_LINK: {
    fr: {
      message: '« {value} » est dit invalide, mais « {key} » en ferait un lien.',
      hint: 'Ôtez « {key} » et gardez « printed ». Si la valeur peut servir, ôtez status: invalid.',
    },
    en: {
      message: '“{value}” is said to be invalid, but “{key}” would make it a link.',
      hint: 'Remove “{key}” and keep “printed”. If the value can be used, remove status: invalid.',
    },
  },
  SHARED_CONTACT: {
    fr: {
      message: '« {value} » est aussi dans {first}.',
      hint: 'Corrigez l’un des deux ; si les documents l’impriment deux fois, dites-le dans une remarque (field: {key}) de l’une des deux fiches.',
    },
    en: {
      message: '“{value}” is also in {first}.',
      hint: 'Correct one of the two; if the documents print it twice, say so in a remark (field: {key}) on one of the two entries.',
    },
  },
} as const satisfies Record<string, LocalisedWording>;
