/** The machines of someone who has just cloned this: a Node, an npm, and what may be peculiar about the place. */

export interface Machine {
  readonly node: string;
  readonly npm: string;
  /** What is peculiar; none where all is plain. */
  readonly place?: keyof typeof MACHINE_PLACES;
}

export const MACHINE_PLACES = {
  crlf: 'checked out with `core.autocrlf=true`, as Git does on Windows',
  'no-scripts': '`npm ci --ignore-scripts`',
  'plain-user': 'a user who is not root',
  path: 'a path with spaces and accents',
  'read-only-home':
    'a home folder that nobody may write to, npm asked by `npm_config_cache` to keep its own files elsewhere',
} as const;

/** With each Node the npm that it ships, as its list of changes says; older and newer ones with Node 20, which a Debian may pair. */
export const MACHINES: readonly Machine[] = [
  { node: '20.20.2', npm: '10.8.2' },
  { node: '20.20.2', npm: '9.2.0' },
  { node: '20.20.2', npm: '11.19.1' },
  { node: '22.12.0', npm: '10.9.0' },
  { node: '22.18.0', npm: '10.9.3' },
  { node: '22.23.5', npm: '10.9.9' },
  { node: '24.21.0', npm: '11.19.0' },
  { node: '20.20.2', npm: '10.8.2', place: 'crlf' },
  { node: '20.20.2', npm: '10.8.2', place: 'no-scripts' },
  { node: '20.20.2', npm: '10.8.2', place: 'plain-user' },
  { node: '20.20.2', npm: '10.8.2', place: 'path' },
  { node: '20.20.2', npm: '10.8.2', place: 'read-only-home' },
];

export const machineName = ({ node, npm, place }: Machine): string =>
  [`node-${node}`, `npm-${npm}`, ...(place ? [place] : [])].join(' ');
