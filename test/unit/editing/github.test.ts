import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitHub } from '#editing/github.ts';
import type { Proposition } from '#editing/proposal.ts';
import { forgeStandIn, PROJECT, type StandIn, TOKEN } from '../../forge-stand-in.ts';

const PATH = 'content/organisations/essai.yaml';
const BEFORE = 'name: Essai\n';
const PROPOSAL: Proposition = {
  date: '2026-11-30',
  title: 'Fiches : essai',
  message: 'Le nom a changé, dit sa page.',
  files: [{ path: PATH, before: BEFORE, after: 'name: Essai « é »\n' }],
};

let there: StandIn;
const forge = (token = TOKEN) => gitHub({ api: there.api, project: PROJECT, source: there.api }, token, fetch);
const branches = () => there.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');

beforeEach(async () => {
  there = await forgeStandIn({ [PATH]: BEFORE, 'README.md': 'Projet\n' });
});
afterEach(() => there.close());

test('a proposition arrives in the repository as one commit on a branch of its own, with a request', async () => {
  const request = await forge().propose(PROPOSAL);
  const [branch = ''] = branches().filter((name) => name !== 'main');
  expect(branch).toMatch(/^redaction\/essai-2026-11-30-[0-9a-f]{7}$/);
  expect(there.git('show', `${branch}:${PATH}`)).toBe('name: Essai « é »');
  expect(there.git('log', '--format=%s|%b', `main..${branch}`)).toBe(`${PROPOSAL.title}|${PROPOSAL.message}`);
  expect(there.git('diff', '--name-only', 'main', branch)).toBe(PATH);
  expect(there.requests).toMatchObject([{ title: PROPOSAL.title, body: PROPOSAL.message, head: branch }]);
  expect(request).toEqual({ number: 1, title: PROPOSAL.title, url: `https://forge.exemple/${PROJECT}/pull/1` });
});

test.each([
  ['the first question', /^GET $/],
  ['the tree', /git\/trees/],
  ['the commit', /^POST \/git\/commits/],
  ['the branch', /git\/refs$/],
  ['the request', /^POST \/pulls/],
])('a line cut at %s loses nothing: told again, it ends with one branch and one request', async (_, pattern) => {
  there.failOnce(pattern, 0);
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'network' });
  await forge().propose(PROPOSAL);
  expect(branches()).toHaveLength(2);
  expect(there.requests).toHaveLength(1);
});

test('told twice, because the answer was lost and not the question, it makes no second branch or request', async () => {
  const first = await forge().propose(PROPOSAL);
  expect(await forge().propose(PROPOSAL)).toEqual(first);
  expect(branches()).toHaveLength(2);
  expect(there.requests).toHaveLength(1);
});

test('a refused or expired token, missing rights and an unknown answer are told apart', async () => {
  await expect(forge('faux').propose(PROPOSAL)).rejects.toMatchObject({ problem: 'token' });
  there.failOnce(/git\/refs$/, 401);
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'token' });
  there.failOnce(/git\/trees/, 403);
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'rights' });
  there.failOnce(/^GET $/, 404);
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'rights' });
  there.failOnce(/git\/commits$/, 500);
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'other' });
  expect(branches()).toEqual(['main']);
});

test('what somebody else changed meanwhile stops it before anything is written, and can be read', async () => {
  there.changeMeanwhile(PATH, 'name: Autre\n');
  await expect(forge().propose(PROPOSAL)).rejects.toMatchObject({ problem: 'changed' });
  expect(branches()).toEqual(['main']);
  expect(await forge().readFiles([PATH, 'content/organisations/rien.yaml'])).toEqual(
    new Map([
      [PATH, 'name: Autre\n'],
      ['content/organisations/rien.yaml', undefined],
    ]),
  );
});

test('a source that came meanwhile with another proposition stops nothing', async () => {
  const source = { path: 'content/sources/rapport-2026.yaml', before: undefined, after: 'title: Rapport\n' };
  there.changeMeanwhile(source.path, source.after);
  const { number } = await forge().propose({ ...PROPOSAL, files: [...PROPOSAL.files, source] });
  expect(number).toBe(1);
  expect((await forge().waiting()).map(({ proposal }) => proposal.files.map(({ path }) => path))).toEqual([[PATH]]);
});

test('a request that adds a source is read with it', async () => {
  const source = { path: 'content/sources/rapport-2026.yaml', before: undefined, after: 'title: Rapport\n' };
  await forge().propose({ ...PROPOSAL, files: [...PROPOSAL.files, source] });
  const [waiting] = await forge().waiting();
  expect(waiting?.proposal.files).toContainEqual(source);
});

test('what waits is read with its differences; other branches and other files are left alone', async () => {
  await forge().propose(PROPOSAL);
  await forge().propose({
    ...PROPOSAL,
    title: 'Autre chose',
    files: [{ path: 'README.md', before: 'Projet\n', after: 'Autre\n' }],
  });
  expect(await forge().waiting()).toEqual([
    { number: 1, title: PROPOSAL.title, url: `https://forge.exemple/${PROJECT}/pull/1`, proposal: PROPOSAL },
  ]);
});

test('accepting brings it into the main branch, refusing closes it, each with the word to the sender', async () => {
  const first = await forge().propose(PROPOSAL);
  await forge().accept(first, 'Merci.');
  expect(there.git('show', `main:${PATH}`)).toBe('name: Essai « é »');
  const second = await forge().propose({
    ...PROPOSAL,
    title: 'Encore',
    files: [{ path: PATH, before: 'name: Essai « é »\n', after: 'name: Non\n' }],
  });
  await forge().refuse(second, 'Aucune source.');
  expect(there.requests.map(({ state, words }) => ({ state, words }))).toEqual([
    { state: 'closed', words: ['Merci.'] },
    { state: 'closed', words: ['Aucune source.'] },
  ]);
  expect(there.git('show', `main:${PATH}`)).toBe('name: Essai « é »');
});
