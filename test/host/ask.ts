import { get } from 'node:http';

/** How to ask: the header fields to send beside those that Node adds. */
export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What a web server answers at an address, its text read to the end and left as it was sent (a
 * compressed one is not unpacked, a redirection not followed).
 *
 * Node's `fetch` is not used here: where nobody reads the text of an answer and the server ends the
 * connection meanwhile, its parser fails an assertion (`!this.paused`) outside of every test.
 *
 * @throws If nobody answers at that address.
 */
export function ask(address: string, { headers = {} }: Question = {}): Promise<Response> {
  return new Promise((answered, failed) => {
    const request = get(address, { headers, agent: false }, async (message) => {
      try {
        const parts = await message.toArray();
        const { statusCode: status = 0, rawHeaders } = message;
        const fields = rawHeaders.flatMap((name, at) => (at % 2 ? [] : [[name, rawHeaders[at + 1] ?? '']])) as [
          string,
          string,
        ][];
        answered(new Response(parts.length > 0 ? Buffer.concat(parts) : null, { status, headers: fields }));
      } catch (error) {
        failed(error);
      }
    });
    request.on('error', failed);
  });
}
