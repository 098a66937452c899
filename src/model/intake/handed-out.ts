/** A table as it was handed out, in texts: what exports make, and what an import compares a file with that comes back. */
export interface HandedOut {
  readonly name: string;
  /** Names of columns, which do not change with the language. */
  readonly names: readonly string[];
  /** What the file has in its first row. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
