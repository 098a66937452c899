/** Words that say little: left out of a query, or counted for little. Both languages, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Grammar, and what people put around what they look for. */
export const STOP_WORDS = words(`
  a à au aux avec c ce ces cet cette chez comment contre d dans de des doit dois du elle en est et etre eux faire fait
  faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ou par pas peut peux plus
  pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont suis sur t ta te tes toi ton
  tres tu un une va veut veux voudrais vos votre vous y ai as avoir cherche chercher trouver besoin j
  allo bjr bonjour bonsoir coucou merci salut slt stp svp ici puis etais ete sommes aller
  about am an and any are at be been but by can could do does find for from get give has have he her here him his how i
  in into is it its looking me my need needs of off on or our out please she so some someone something that the their them
  there they this to us want was we what when where which who whom whose will with would you your
  hello hi thanks live living
`);

/** Words that nearly every organisation could be found by: they count only where nothing else does. */
export const GENERIC_WORDS = words(`
  aide aides aider assistance help helps helping association associations organisation organisations organization
  organizations ong osc ngo ngos cso structure structures migrant migrants migrante migrantes migration migrations
  service services centre center contact contacts telephone numero phone number adresse address personne personnes people
  person bad theme themes region regions ville zone liste
  travaille travaillent intervient interviennent agit agissent works
`);
