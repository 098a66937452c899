/** Reads a `_headers` file as the hosts that know it do. */

/** The headers of a path as Netlify and Cloudflare Pages work them out: all rules that match, equal names joined. */
export function headersOf(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let matches = false;
  for (const line of text.split('\n').filter(Boolean)) {
    if (!line.startsWith(' ')) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}
