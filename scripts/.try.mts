import { brotliCompressSync } from 'node:zlib';
const root='/tmp/wt/search/src/';
const { directory } = await import(root+'data.ts');
const { buildSearch } = await import(root+'model/search/build-search.ts');
const { openSearch } = await import(root+'model/search/search.ts');
for (const locale of ['fr','en'] as const) {
  const files = buildSearch(directory, locale, (o:any)=>({id:o.id,name:o.name,acronym:o.acronym,aliases:o.aliases}));
  const sizes = [...files].map(([n,v])=>[n,JSON.stringify(v).length,brotliCompressSync(JSON.stringify(v)).length] as const);
  if (process.argv[2]==='sizes') console.log(locale, sizes.filter(([n])=>!n.startsWith('cards')||n==='cards-0').map(s=>s.join(':')).join(' '));
  const used:string[]=[];
  const load:any = async (n:string)=>{ if(!files.has(n)) throw new Error('no '+n); if(!used.includes(n)) used.push(n); return files.get(n); };
  const s = await openSearch(load);
  const qs = (locale==='fr'? process.env.Q ?? 'aracen|expulse aide juridique|hebergement gao|retour libye|enfant rue bamako|kayes mine travailleur|camrci|fédération africain|papiers|unhcr|unicef|cote divoire|lexterieur|maison du migrant|dormir|ame|amé|tounkaranke|hcme|zzzzqqq|fecm|travailleuses domestiques|aide menageres' : process.env.QE ?? 'shelter gao|deported help|unhcr|children street bamako|high council malians abroad|lawyer|world food programme').split('|');
  for (const q of qs) { used.length=0; const t=performance.now(); const a = await s.search(q); const ms=performance.now()-t; const cards = await s.cards(a.organisations.slice(0,6)); console.log(locale, JSON.stringify(q).padEnd(30), a.organisations.length, cards.map((c:any)=>c.id).join(' '), a.corrected?`[${a.corrected}]`:'', a.nearest.length?`near ${a.nearest}`:'', '{'+a.lists.map((l:any)=>l.key).join(' ')+'}', ms.toFixed(1)+'ms'); }
}
