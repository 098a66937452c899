/** GitHub's REST API as a forge: https://docs.github.com/rest, version 2022-11-28. The token stays in this object and nowhere else. */
import * as z from 'zod';
import { entryIdOf, sourceIdOf } from './editing-content.ts';
import { type Forge, ForgeError, type ForgeRequest, type WaitingRequest } from './forge.ts';
import type { ForgeSetting } from './forge-setting.ts';
import { isProposable, type Proposition, proposalName } from './proposal.ts';

/** Branches of propositions begin so: others are no business of the editing page. */
const BRANCH = 'redaction/';
/** The most requests that are read at once: the first page of the list. */
const MOST_REQUESTS = 30;

const shaOf = z.object({ sha: z.string() });
const refSchema = z.object({ object: shaOf });
const requestSchema = z.object({
  number: z.number(),
  title: z.string(),
  html_url: z.string(),
  body: z.string().nullish(),
  created_at: z.string().default(''),
  head: z.object({ ref: z.string(), sha: z.string() }),
  base: shaOf,
});
const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

type Send = (address: string, options: RequestInit) => Promise<Response>;

/** @param send how a request is sent: by `fetch`, but in tests. */
export function gitHub(
  { api, project }: ForgeSetting,
  token: string,
  send: Send = (...asked) => fetch(...asked),
): Forge {
  const ask = async <Shape>(shape: z.ZodType<Shape>, path: string, method = 'GET', body?: object): Promise<Shape> => {
    const response = await answer(send, `${api}/repos/${project}${path}`, token, method, body);
    const { data } = shape.safeParse(await response.json().catch(() => undefined));
    if (data === undefined) throw new ForgeError('other', path);
    return data;
  };
  const mainBranch = async () => {
    try {
      return (await ask(z.object({ default_branch: z.string() }), '')).default_branch;
    } catch (error) {
      // A project that the token may not see is answered as one that is not there.
      if (isStatus(error, 404)) throw new ForgeError('rights', '404');
      throw error;
    }
  };
  const headOf = async (branch: string) => (await ask(refSchema, `/git/ref/heads/${branch}`)).object.sha;
  const textAt = async (path: string, ref: string): Promise<string | undefined> => {
    try {
      return decoded((await ask(contentSchema, `/contents/${path}?ref=${encodeURIComponent(ref)}`)).content);
    } catch (error) {
      if (isStatus(error, 404)) return undefined;
      throw error;
    }
  };
  const textsAt = async (paths: readonly string[], ref: string) =>
    new Map(await Promise.all(paths.map(async (path) => [path, await textAt(path, ref)] as const)));

  const branchFor = async (proposal: Proposition, base: string): Promise<string> => {
    const { tree } = await ask(z.object({ tree: shaOf }), `/git/commits/${base}`);
    const files = proposal.files.map(({ path, after }) => ({ path, mode: '100644', type: 'blob', content: after }));
    const made = await ask(shaOf, '/git/trees', 'POST', { base_tree: tree.sha, tree: files });
    const message = `${proposal.title}\n\n${proposal.message}`.trim();
    const commit = await ask(shaOf, '/git/commits', 'POST', { message, tree: made.sha, parents: [base] });
    // Named by what it holds: told again, it is the same branch.
    const branch = `${BRANCH}${proposalName(proposal.files)}-${proposal.date}-${made.sha.slice(0, 7)}`;
    const ref = { ref: `refs/heads/${branch}`, sha: commit.sha };
    await ask(refSchema, '/git/refs', 'POST', ref).catch((error) => ifThere(error, () => headOf(branch)));
    return branch;
  };

  return {
    readFiles: async (paths) => textsAt(paths, await mainBranch()),
    propose: async (proposal) => {
      const main = await mainBranch();
      const base = await headOf(main);
      const now = await textsAt(
        proposal.files.map(({ path }) => path),
        base,
      );
      // What is there already as it is proposed came with another proposition: a source that both cite.
      const isElse = (path: string, ...texts: readonly (string | undefined)[]) => !texts.includes(now.get(path));
      if (proposal.files.some(({ path, before, after }) => isElse(path, before, after)))
        throw new ForgeError('changed');
      const head = await branchFor(proposal, base);
      const owner = project.split('/')[0];
      const request = { title: proposal.title, head, base: main, body: proposal.message };
      return ask(requestSchema, '/pulls', 'POST', request)
        .catch((error) =>
          ifThere(error, async () => {
            const [there] = await ask(z.array(requestSchema), `/pulls?head=${owner}:${encodeURIComponent(head)}`);
            if (!there) throw error;
            return there;
          }),
        )
        .then(shortRequest);
    },
    waiting: async () => {
      const requests = await ask(z.array(requestSchema), `/pulls?state=open&per_page=${MOST_REQUESTS}`);
      const ours = requests.filter(({ head }) => head.ref.startsWith(BRANCH));
      const read = ours.map(async (request): Promise<WaitingRequest[]> => {
        const files = await ask(z.array(z.object({ filename: z.string() })), `/pulls/${request.number}/files`);
        const paths = files.map(({ filename }) => filename);
        if (!paths.every((path) => entryIdOf(path) ?? sourceIdOf(path))) return [];
        const [before, after] = await Promise.all([textsAt(paths, request.base.sha), textsAt(paths, request.head.sha)]);
        const changed = paths.map((path) => ({ path, before: before.get(path), after: after.get(path) ?? '' }));
        if (!changed.every(isProposable)) return [];
        const { title, body, created_at } = request;
        const proposal = { title, message: body ?? '', date: created_at.slice(0, 10), files: changed };
        return [{ ...shortRequest(request), proposal }];
      });
      return (await Promise.all(read)).flat();
    },
    accept: async (request, word) => {
      await comment(ask, request, word);
      await ask(z.object({ merged: z.literal(true) }), `/pulls/${request.number}/merge`, 'PUT', {});
    },
    refuse: async (request, word) => {
      await comment(ask, request, word);
      await ask(z.object({ state: z.literal('closed') }), `/pulls/${request.number}`, 'PATCH', { state: 'closed' });
    },
  };
}

function shortRequest({ number, title, html_url }: z.infer<typeof requestSchema>): ForgeRequest {
  return { number, title, url: html_url };
}

async function comment(
  ask: <Shape>(shape: z.ZodType<Shape>, path: string, method: string, body: object) => Promise<Shape>,
  { number }: ForgeRequest,
  word: string,
): Promise<void> {
  if (word.trim()) await ask(z.object({ id: z.number() }), `/issues/${number}/comments`, 'POST', { body: word });
}

/** @throws ForgeError unless the answer is a good one. */
async function answer(send: Send, address: string, token: string, method: string, body?: object): Promise<Response> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
    ...(body && { 'content-type': 'application/json' }),
  };
  const options = { method, headers, cache: 'no-store' as const, ...(body && { body: JSON.stringify(body) }) };
  const response = await send(address, options).catch((error) => {
    throw new ForgeError('network', error instanceof Error ? error.message : '');
  });
  if (response.ok) return response;
  throw new ForgeError(PROBLEMS[response.status] ?? 'other', String(response.status));
}

/** By status: a merge that is no longer possible is 405 or 409, a name that is taken 422. */
const PROBLEMS: Readonly<Record<number, ForgeError['problem']>> = {
  401: 'token',
  403: 'rights',
  405: 'changed',
  409: 'changed',
};

/** What an interrupted attempt left is taken as it is. */
function ifThere<Result>(error: unknown, find: () => Promise<Result>): Promise<Result> {
  if (isStatus(error, 422)) return find();
  throw error;
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof ForgeError && error.message === `other ${status}`;
}

function decoded(base64: string): string {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
