/** What to say on the telephone to confirm an entry: every question names what the entry says now. */

import { callablePhones, formatPhone } from '#model/contact.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { type Locale, localiseText } from '#schema/locale.ts';

interface Said {
  readonly name: string;
  readonly phones: string;
  readonly emails: string;
  readonly address: string;
  readonly areas: string;
  readonly services: string;
}

const QUESTIONS: Readonly<Record<Locale, (said: Said) => readonly (string | false)[]>> = {
  fr: (said) => [
    `Bonjour, j’appelle pour l’annuaire public des organisations. Suis-je bien à « ${said.name} » ?`,
    'Ce que vous direz sera publié au nom de l’organisation. Êtes-vous d’accord ? (sinon : remercier, noter, ne rien changer)',
    said.phones !== '' && `Vos numéros sont-ils toujours : ${said.phones} ?`,
    said.emails !== '' && `Votre adresse électronique est-elle toujours : ${said.emails} ?`,
    said.address === '' ? 'Où se trouve votre bureau ?' : `Votre bureau est-il toujours : ${said.address} ?`,
    said.areas === '' ? 'Dans quels lieux agissez-vous ?' : `Agissez-vous toujours ici : ${said.areas} ?`,
    said.services === '' ? 'Que peut-on vous demander ?' : `Peut-on toujours vous demander : ${said.services} ?`,
    'Qui peut venir, quels jours, avec quels papiers, et est-ce payant ?',
    'Souhaitez-vous que quelque chose soit retiré de l’annuaire ? Merci.',
  ],
  en: (said) => [
    `Hello, I am calling for the public directory of organisations. Is this “${said.name}”?`,
    'What you say will be published in the organisation’s name. Do you agree? (if not: thank them, note it, change nothing)',
    said.phones !== '' && `Are your numbers still: ${said.phones}?`,
    said.emails !== '' && `Is your e-mail address still: ${said.emails}?`,
    said.address === '' ? 'Where is your office?' : `Is your office still: ${said.address}?`,
    said.areas === '' ? 'In which places do you work?' : `Do you still work here: ${said.areas}?`,
    said.services === '' ? 'What can people ask you for?' : `Can people still ask you for: ${said.services}?`,
    'Who may come, on which days, with which papers, and what does it cost?',
    'Do you wish anything to be removed from the directory? Thank you.',
  ],
};

/** The questions, in order. */
export function telephoneScript(organisation: Organisation, directory: Directory, locale: Locale): string[] {
  const { contacts, addresses, areas, services, name } = organisation;
  const [address] = addresses;
  const placeName = (id: string) => {
    const place = directory.gazetteer.byId.get(id);
    return place ? localiseText(place.name, locale) : id;
  };
  const said: Said = {
    name,
    phones: callablePhones(contacts)
      .map(({ number }) => formatPhone(number))
      .join(', '),
    emails: (contacts?.emails ?? []).flatMap(({ address: email }) => email ?? []).join(', '),
    address: address ? (address.printed ?? placeName(address.place)) : '',
    areas: areas.map(({ place }) => placeName(place)).join(', '),
    services: services
      .flatMap(({ id }) => directory.terms.services.get(id)?.label ?? [])
      .map((label) => localiseText(label, locale).toLowerCase())
      .join(', '),
  };
  return QUESTIONS[locale](said).filter((question) => question !== false);
}
