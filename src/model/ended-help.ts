/** When help ends: by its own date, or with the last of its points where every source of it speaks of those alone. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import { compareAges } from './ageing.ts';

type Service = OrganisationRecord['services'][number];
type Points = OrganisationRecord['servicePoints'];

/** Whether every source of a help speaks of its points alone: such help is given there, elsewhere nobody says so. */
export function isOfPoints({ cite, id }: Pick<Service, 'cite' | 'id'>, points: Points): boolean {
  const ofPoints = new Set(points.filter(({ services }) => services.includes(id)).flatMap((point) => point.cite));
  return ofPoints.size > 0 && cite.every((key) => ofPoints.has(key));
}

/** Services with the day on which each ends, where a source gives one of it or of all its points. */
export function withEnds({
  services,
  servicePoints,
}: Pick<OrganisationRecord, 'services' | 'servicePoints'>): Service[] {
  return services.map((service) => {
    const until = service.until ?? endOfPoints(service, servicePoints);
    return until === undefined ? service : { ...service, until };
  });
}

function endOfPoints(service: Service, points: Points): string | undefined {
  if (!isOfPoints(service, points)) return undefined;
  const ends = points.filter(({ services }) => services.includes(service.id)).map(({ until }) => until);
  return ends.includes(undefined) ? undefined : [...ends].sort(compareAges)[0];
}
