/** What time alone changes up to the day of the build: facts that pass an age, and help that was to end. For feeds. */
import { ageDay, type DatedFact, hasEnded, lastDay } from './ageing.ts';
import { CORROBORATED, CORROBORATED_FIELDS, type CorroboratedField } from './corroboration.ts';
import type { Directory } from './directory.ts';
import type { Organisation } from './organisation.ts';

/** Some facts of one organisation that became older than so many months on the same day. */
export interface PassedAge {
  readonly organisation: Organisation;
  /** The first day on which they are older. */
  readonly day: string;
  readonly months: number;
  /** How many facts of each kind. */
  readonly facts: ReadonlyMap<CorroboratedField, number>;
}

/** Help that a source said would end, of an organisation or of one of its points of help. */
export interface EndedHelp {
  readonly organisation: Organisation;
  /** The first day on which it is no longer offered. */
  readonly day: string;
  readonly service: string;
}

/** Every age that facts have passed up to the day of the build, the latest first. Costs facts by ages that are counted. */
export function passedAges({ ageing, organisations }: Directory): PassedAge[] {
  const passed = organisations.flatMap((organisation) => {
    const facts = CORROBORATED_FIELDS.flatMap((field) =>
      CORROBORATED[field](organisation).map((fact: DatedFact) => ({ field, date: organisation.ageOf(fact).date })),
    );
    return ageing.counted.flatMap((months) => {
      const days = facts.flatMap(({ date, field }) => (date ? [{ field, day: nextDay(ageDay(date, months)) }] : []));
      const byDay = Map.groupBy(days, ({ day }) => day);
      return [...byDay].map(([day, some]) => ({ organisation, day, months, facts: countOf(some) }));
    });
  });
  return passed.filter(({ day }) => day <= ageing.day).sort(byDayThenId);
}

function countOf(facts: readonly { readonly field: CorroboratedField }[]): PassedAge['facts'] {
  return new Map([...Map.groupBy(facts, ({ field }) => field)].map(([field, some]) => [field, some.length]));
}

/** Every help that was to end before the day of the build, the latest first. */
export function endedHelp({ ageing, organisations }: Pick<Directory, 'ageing' | 'organisations'>): EndedHelp[] {
  const ended = organisations.flatMap((organisation) => {
    const own = organisation.services.map(({ id, until }) => ({ service: id, until }));
    const ofPoints = organisation.servicePoints.flatMap(({ services, until }) =>
      services.map((service) => ({ service, until })),
    );
    const days = [...own, ...ofPoints].flatMap(({ service, until }) =>
      until && hasEnded({ until }, ageing.day) ? [[`${service} ${until}`, { service, until }] as const] : [],
    );
    return [...new Map(days).values()].map(({ service, until }) => ({
      organisation,
      day: nextDay(lastDay(until)),
      service,
    }));
  });
  return ended.sort(byDayThenId);
}

function byDayThenId(
  a: { readonly day: string; readonly organisation: Organisation },
  b: { readonly day: string; readonly organisation: Organisation },
): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.organisation.id < b.organisation.id ? -1 : Number(a.organisation.id > b.organisation.id);
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
