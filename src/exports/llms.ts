/** `llms.txt`: what the site is and where its data are, for language models. Promise: only addresses that exist. */
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly url: string; readonly note?: string }[];
}

/** The text, in Markdown as llmstxt.org describes it. */
export function llmsText(
  name: string,
  description: string,
  notes: readonly string[],
  sections: readonly LlmsSection[],
): string {
  const parts = sections.map(({ title, links }) => {
    const lines = links.map((link) => `- [${link.title}](${link.url})${link.note ? `: ${link.note}` : ''}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return `# ${name}\n\n> ${description}\n\n${notes.map((note) => `- ${note}`).join('\n')}\n\n${parts.join('\n')}`;
}
