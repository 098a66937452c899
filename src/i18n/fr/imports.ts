/** What an import and the queue of verification say to an editor. */

export const imports = {
  imports: {
    /** Comments of a file that says what the columns of a table mean. */
    mappingFile: {
      columns: 'Ce que donne chaque colonne du tableau ; « ignored » la laisse de côté.',
      values: 'Ce que veulent dire des mots des cellules, par exemple :',
      defaults: 'Ce qui vaut pour toutes les lignes sans réponse, par exemple :',
    },
    /** Why a row is not written: `{v}` is the value, `{f}` the label of a field, `{n}` the nearest known word. */
    problems: {
      BAD_PHONE:
        '« {v} » n’est pas un numéro qui peut exister. Complétez-le, avec l’indicatif du pays s’il est étranger.',
      SHORTENED_NUMBER:
        '« {v} » : le tableur a abrégé ce numéro. Mettez la colonne au format texte et saisissez-le à nouveau.',
      BAD_EMAIL: '« {v} » n’est pas une adresse électronique.',
      BAD_WEBSITE: '« {v} » n’est pas une adresse de site.',
      BAD_DATE: '« {v} » n’est pas une date. Écrivez 1996, 1996-10 ou 1996-10-06.',
      ABOUT_DATE: '« {v} » : la date est approchée. Elle est écrite, avec une remarque.',
      SERIAL_DATE: '« {v} » : un tableur a écrit cette date comme un nombre. Lue comme {n} ; à vérifier.',
      FUTURE_DATE: '« {v} » est à venir : ce n’est pas une date de création. Non écrite.',
      HASHES: '« {v} » : la colonne était trop étroite. Élargissez-la dans le classeur, puis enregistrez à nouveau.',
      DAMAGED_TEXT: '« {v} » : des lettres sont perdues. Repartez du fichier d’origine, enregistré en « CSV UTF-8 ».',
      PERSON_LEFT_OUT:
        '« {v} » semble nommer une personne : le nom n’est pas écrit, un numéro à côté l’est. Reformulez sans le nom.',
      REPAIRED_EMAIL: '« {v} » est lu « {n} ». À vérifier.',
      LONE_CELL: '« {v} » est seul sur sa ligne : un titre de partie ? Complétez la ligne si c’est une organisation.',
      DERIVED_COLUMN: '« {v} » : cette colonne découle d’autres et ne se change pas ici.',
      OWN_DETAIL:
        'Cette ligne n’est plus comme elle a été donnée. Faites le changement dans la feuille des organisations.',
      BAD_ID: '« {v} » n’est pas un identifiant. Essayez « {n} ».',
      BAD_IDENTIFIER: '« {v} » : écrivez le registre puis le numéro, par exemple ML-NIF 084100000.',
      BAD_YES_NO: '« {v} » : écrivez oui ou non (1 ou 0).',
      BAD_TEXT: '« {v} » contient du code ou des caractères invisibles.',
      TOO_LONG: 'Ce texte dépasse 2 000 caractères.',
      UNKNOWN_WORD: '« {v} » n’est pas connu ici.{n? Vouliez-vous dire « {n} » ?} Corrigez, ou {m}.',
      AMBIGUOUS_WORD: '« {v} » peut être {n}. Écrivez l’un de ces identifiants.',
      TWO_ANSWERS: '« {v} » : une autre colonne répond déjà autrement.',
      UNKNOWN_CITATION: 'La source « {v} » n’existe pas. Par exemple : {n}.',
      NO_CITATION: 'Rien ne dit d’où viennent ces faits : ajoutez --source ou une colonne « source ».',
      NO_CONSENT: 'L’organisation n’accepte pas d’être publiée.',
      MISSING_FIELD: 'Il manque : {f}.',
      MISSING_PLACE: '« {v} » : il manque la ville ou la commune de cette adresse.',
      UNKNOWN_ENTRY: 'Aucune fiche « {v} ».{n? Vouliez-vous dire « {n} » ?}',
      WITHDRAWN_ENTRY: '« {v} » a été retirée à sa demande : rien n’y est ajouté.',
      UNKNOWN_CONTACT: '« {v} » n’est pas un contact de cette fiche.',
      BAD_ANSWER: '« {v} » : écrivez oui, non ou changé ; laissez vide ce qui n’a pas été demandé.',
      BAD_DAY: '« {v} » n’est pas un jour passé : écrivez le jour de l’appel, par exemple 30/11/2026.',
      BAD_WAY: '« {v} » : écrivez téléphone, visite, courriel ou message.',
      BAD_ROLE: '« {v} » : écrivez les initiales de votre fonction, deux à quatre lettres majuscules (SG), pas un nom.',
      NO_NEW_VALUE: 'La réponse est « changé » : écrivez ici la nouvelle valeur, ou répondez non.',
      YES_AND_VALUE: 'La réponse est « oui », mais « {v} » est écrit ici : répondez « changé », ou effacez.',
      UNKNOWN_FACT:
        '« {v} » n’est plus un fait de cette fiche, ou il a changé depuis : refaites la feuille (npm run campaign) et redemandez.',
      TWO_ROWS: 'La ligne {v} répond autrement au même fait : gardez-en une seule.',
      TAKEN_ID: 'L’identifiant « {v} » est pris.',
      NO_ID: 'Les identifiants possibles sont pris ({v}). Donnez-en un dans une colonne « id ».',
      PROBABLY_SAME: 'Probablement la même que « {v} »{n? ({n})}. {s}',
      INVALID_ENTRY: 'La fiche serait fautive : {v}',
    },
    /** What the command wants to be told of an organisation that may be there already, `{s}` of a problem. */
    same: (id: string) =>
      `Si oui, écrivez « ${id} » dans une colonne « id » ; si c’est une antenne, dans « antenne de » ; sinon, un identifiant nouveau.`,
    /** Where the command wants to be told what a word means, `{m}` of a problem. */
    meaning: 'dites son sens dans le fichier de correspondance (values)',
    /** Why a file cannot be read; `{d}` is the detail. */
    files: {
      EMPTY: 'ce fichier est vide.',
      NO_ROWS: 'ce fichier n’a que ses titres de colonnes.',
      BROKEN_CSV: 'ce fichier ne se lit pas comme un CSV (ligne {d}).',
      BROKEN_XLSX: 'ce fichier ne se lit pas comme un classeur XLSX.',
      OLD_EXCEL:
        'ancien format Excel (.xls) ou classeur protégé : ouvrez-le, puis « Enregistrer sous », format .xlsx, sans mot de passe.',
      OPEN_DOCUMENT: 'feuille de LibreOffice (.ods) : ouvrez-la, puis « Enregistrer sous », format .xlsx.',
      NO_SUCH_ROW: 'pas de ligne {d} dans ce tableau, ou elle est vide.',
      TOO_LARGE: 'ce fichier est trop gros ({d} Mo une fois ouvert) : coupez-le en plusieurs.',
      TOO_MANY_ROWS: 'ce fichier a plus de 50 000 lignes : coupez-le en plusieurs.',
      BINARY:
        'ce n’est ni un CSV ni un classeur XLSX (une image, un PDF ?). Recopiez le tableau dans un tableur, puis enregistrez-le en .xlsx.',
      FAR_CELL: 'la ligne ou la cellule {d} est trop loin des autres : supprimez ce qui s’y trouve, puis enregistrez.',
      NO_SUCH_SHEET: 'pas de feuille « {d} » dans ce classeur.',
    },
    /** What was found around the rows of a table. */
    notes: {
      titles: (rows: string) => `Lignes de titre passées : ${rows}.`,
      context: (row: number) => `La ligne ${row} nomme des groupes de colonnes.`,
      header: (row: number, otherwise: string) =>
        `Titres des colonnes : ligne ${row}. Une autre ligne ? Dites-la : ${otherwise}.`,
      hashtags: (row: number) => `Étiquettes HXL : ligne ${row}. Elles disent ce que donne chaque colonne.`,
      repeated: (rows: string) => `Titres répétés, passés : lignes ${rows}.`,
      notes: (rows: string) => `Notes sous le tableau, passées : lignes ${rows}.`,
      above: (rows: string) => `« idem » lu comme la case au-dessus : lignes ${rows}.`,
      surplus: (rows: string) =>
        `Plus de cases que de titres, lues avec la dernière colonne : lignes ${rows}. À relire : il manque peut-être un titre.`,
      repaired: (rows: string) => `Accents abîmés puis réparés (« Ã© » lu « é ») : lignes ${rows}. À relire.`,
      sheet: (sheet: string, others: string, otherwise: string) =>
        `Feuille lue : « ${sheet} ». Pas lues : ${others}. Une autre feuille ? Dites-la : ${otherwise}.`,
      encoding: (encoding: string) =>
        `Ce fichier n’est pas en UTF-8 : lu comme ${encoding}. Si des accents sont faux, enregistrez-le en « CSV UTF-8 ».`,
      persons: (headers: string) => `Colonnes de personnes, jamais écrites : ${headers}.`,
    },
    /** Reasons that many rows share, said once, and what would settle them. */
    causes: {
      title: 'Motifs de plus de trois lignes :',
      below: (count: number) => `${count} motif(s) de plusieurs lignes : voir plus bas.`,
      cause: (rows: number, text: string, list: string) => `${rows} lignes : ${text} (${list})`,
      mapping: (path: string) =>
        `Pour donner un sens à ces mots, mettez ceci dans ${path}, corrigez et ôtez le # de ce qui est juste :`,
    },
    encodings: { macintosh: 'Mac', cp850: 'MS-DOS' },
    column: (name: string, text: string) => `colonne « ${name} » : ${text}`,
    quoted: (value: string) => `« ${value} »`,
    /** Why two entries are probably one. */
    reasons: {
      name: () => 'même nom',
      'similar-name': (name: string) => `nom proche : « ${name} »`,
      acronym: (acronym: string) => `même sigle : ${acronym}`,
      number: (number: string) => `même numéro ailleurs : ${number}`,
      'other-town': (town: string) => `autre ville : ${town}`,
      phone: (number: string) => `même téléphone : ${number}`,
      email: (address: string) => `même adresse : ${address}`,
      site: (url: string) => `même site : ${url}`,
    },
    kinds: {
      new: 'nouvelle',
      changed: 'changée',
      unchanged: 'inchangée',
      probable: 'probablement déjà là',
      refused: 'refusée',
    },
    changes: {
      added: () => 'ajouté',
      confirmed: () => 'confirmé par cette source',
      conflict: (how: string) => `désaccord : devient une remarque ; ${how} pour remplacer`,
      accepted: () => 'remplacé ; l’ancien va dans une remarque',
      kept: (how: string) => `laissé tel quel ; ${how} pour remplacer`,
      apart: () => 'dit de l’antenne : pas écrit dans la fiche de l’organisation',
      marked: () => 'signalé',
      doubtful: () => 'ne peut pas fonctionner : gardé comme donné, sans lien, avec une remarque',
      shared: () => 'une autre fiche le donne aussi : une remarque le dit',
      asked: () => 'confirmé ce jour-là',
      unconfirmed: () => 'la confirmation de ce jour est retirée',
      later: () => 'une confirmation plus récente est déjà là',
      proposed: () => 'proposé : rien n’est changé, voir le fichier des propositions',
      vouched: () => 'quelqu’un dit que tout est toujours juste : appelez, puis notez-le par une campagne',
      missing: (how: string) => `n’est plus donné, gardé ; ${how} pour l’ôter`,
      removed: () => 'ôté',
      unread: () => 'à décider : gardé dans une remarque',
      assumed: () => 'non donné : mis en attendant, à préciser',
      untranslated: () => 'à traduire en anglais : le français est montré',
    },
    /** What an office is called whose row gives it no name of its own. */
    branch: 'Antenne',
    /** What stands for the summary of an entry that was withdrawn. */
    withdrawn: 'Cette organisation a demandé à ne plus être publiée.',
    rows: (count: number, kinds: readonly string[]) => `Lignes : ${count}. ${kinds.join(', ')}.`,
    counted: (kind: string, count: number) => `${kind} : ${count}`,
    message: (text: string) => `message : ${text}`,
    refusedHeaders: { row: 'ligne', reason: 'motif' },
    /** What to ask on the telephone; a sentence without its fact is left out or asks for it. */
    telephone: {
      hello: (name: string) =>
        `Bonjour, j’appelle pour l’annuaire public des organisations. Suis-je bien à « ${name} » ?`,
      consent:
        'Ce que vous direz sera publié au nom de l’organisation. Êtes-vous d’accord ? (sinon : remercier, noter, ne rien changer)',
      phones: (known: string) => known && `Vos numéros sont-ils toujours : ${known} ?`,
      emails: (known: string) => known && `Votre adresse électronique est-elle toujours : ${known} ?`,
      address: (known: string) => (known ? `Votre bureau est-il toujours : ${known} ?` : 'Où se trouve votre bureau ?'),
      areas: (known: string) => (known ? `Agissez-vous toujours ici : ${known} ?` : 'Dans quels lieux agissez-vous ?'),
      services: (known: string) =>
        known ? `Peut-on toujours vous demander : ${known} ?` : 'Que peut-on vous demander ?',
      access: 'Qui peut venir, quels jours, avec quels papiers, et est-ce payant ?',
      removal: 'Souhaitez-vous que quelque chose soit retiré de l’annuaire ? Merci.',
    },
  },
};
