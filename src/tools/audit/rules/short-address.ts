/** An address that can be read in a sentence. */
export function shortAddress(url: string): string {
  const short = url.replace(/^https?:\/\//, '').replace(/[?#].*/, '');
  return short.length > 80 ? `${short.slice(0, 79)}…` : short;
}
