/** The day of whoever uses the page: files are named by it. */

/** Today on the device, as the content writes dates: `2026-11-30`. */
export function localDay(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
