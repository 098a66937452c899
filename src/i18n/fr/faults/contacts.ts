/** Faults of telephone numbers, e-mail addresses and sites: what cannot work must never become a link. */

export const contactsFaults = {
  PHONE_IMPOSSIBLE: {
    message: 'Le numéro « {value} » ne peut pas être appelé.',
    hint: 'Écrivez + puis l’indicatif et tous les chiffres, sans espace : "+22320000000". Un numéro court : number: "36061" et within: ML. S’il est imprimé ainsi : status: invalid, sans « number », et une remarque.',
  },
  PHONE_MISSING: {
    message: 'Ce téléphone n’a pas de « number ».',
    hint: 'Ajoutez number: "+223…", ou status: invalid (ou reported-dead) si le numéro ne peut pas servir.',
  },
  EMAIL_MALFORMED: {
    message: '« {value} » n’est pas une adresse électronique.',
    hint: 'Corrigez la faute de frappe. Si c’est imprimé ainsi : status: invalid, la valeur sous « printed », sans « address », et une remarque.',
  },
  EMAIL_MISSING: {
    message: 'Cette adresse électronique n’a pas d’« address ».',
    hint: 'Ajoutez address: …, ou status: invalid (ou reported-dead) si elle ne peut pas servir.',
  },
  URL_MALFORMED: {
    message: '« {value} » n’est pas l’adresse d’un site.',
    hint: 'Commencez par http:// ou https://, sans espace : "http://www.exemple.org". Si c’est imprimé ainsi : status: invalid, sous « printed », sans « url », et une remarque.',
  },
  URL_SCHEME: {
    message: 'Une adresse qui commence par « {scheme}: » n’est pas admise.',
    hint: 'Seules http:// et https:// le sont.',
  },
  URL_MISSING: {
    message: 'Ce site n’a pas d’« url ».',
    hint: 'Ajoutez url: "http://…", ou dites pourquoi il manque : status: invalid, reported-dead ou under-construction.',
  },
  INVALID_AS_LINK: {
    message: '« {value} » est dit invalide, mais « {key} » en ferait un lien.',
    hint: 'Ôtez « {key} » et gardez « printed ». Si la valeur peut servir, ôtez status: invalid.',
  },
  SHARED_CONTACT: {
    message: '« {value} » est aussi dans {first}.',
    hint: 'Corrigez l’un des deux ; si les documents l’impriment deux fois, dites-le dans une remarque (field: {key}) de l’une des deux fiches.',
  },
  NO_SUCH_OFFICE: {
    message: 'Ce contact est dit du bureau de « {value} », mais aucune adresse de la fiche n’y est.',
    hint: 'Ajoutez ce bureau aux adresses (la localité suffit), ou ôtez « place ».',
  },
  STATE_WITHOUT_DATE: {
    message: 'L’état « {value} » est donné sans date.',
    hint: 'Ajoutez « date » à notToCall : le jour, le mois ou l’année que donne la source.',
  },
  PROTECTED_DETAIL: {
    message: '« {key} » mène à une organisation dite « {value} ».',
    hint: 'Ôtez-le : on ne publie d’elle ni contact, ni rue, ni service. La localité seule peut rester.',
  },
};
