/** The documented links of an organisation with others: networks, members, relations. */
import type { OrganisationRecord } from '#schema/organisation.ts';

/** Ids of everyone that a record says it is linked with, in its order; one may stand there twice. */
export function linksOf({ related, networks }: OrganisationRecord): string[] {
  return [
    ...related.map(({ organisation }) => organisation),
    ...(networks?.memberOf ?? []).map(({ organisation }) => organisation),
    ...(networks?.members ?? []),
  ];
}

/** The record with those of its links that lead to somebody whom the directory has. */
export function withLinksTo(isThere: (id: string) => boolean, record: OrganisationRecord): OrganisationRecord {
  return {
    ...record,
    related: record.related.filter((link) => isThere(link.organisation)),
    ...(record.networks && {
      networks: {
        ...record.networks,
        memberOf: record.networks.memberOf.filter((link) => isThere(link.organisation)),
        members: record.networks.members.filter(isThere),
      },
    }),
  };
}
