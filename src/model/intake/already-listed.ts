/** Whether a new organisation is one that is listed already, for the form that describes it. */
import { foldWords } from '#model/fold.ts';
import type { Correctable } from './correctable.ts';

/**
 * The listed organisation that a name or an acronym seems to be: its id, its name with or without the acronym before it, or that
 * acronym. Nothing where they are empty or say something else.
 */
export function alreadyListed(
  organisations: readonly Correctable[],
  typed: { readonly name: string; readonly acronym: string },
): Correctable | undefined {
  const wanted = [typed.name, typed.acronym, `${typed.acronym} ${typed.name}`].map(foldWords).filter(Boolean);
  return organisations.find(({ id, name }) => {
    // As `acronymThenName` writes it.
    const [first = '', ...rest] = name.split(', ');
    return [id, name, first, rest.join(', ')].map(foldWords).some((own) => own !== '' && wanted.includes(own));
  });
}
