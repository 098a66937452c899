/** What of gettext-parser is used here; the package has no types of its own. */
declare module 'gettext-parser' {
  interface PoMessage {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgstr: readonly string[];
    readonly comments?: { readonly extracted?: string; readonly flag?: string };
  }
  interface PoFile {
    readonly charset: string;
    readonly headers: Readonly<Record<string, string>>;
    /** By context, then by message. */
    readonly translations: Readonly<Record<string, Readonly<Record<string, PoMessage>>>>;
  }
  export const po: {
    parse(input: string, options?: { readonly validation?: boolean }): PoFile;
    compile(file: PoFile): Buffer;
  };
}
