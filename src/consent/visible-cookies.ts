/**
 * `name=value` of every cookie that this page can see. Never throws: a sandboxed frame forbids
 * `document.cookie`, and then there is none.
 */
export function visibleCookies(): string[] {
  try {
    return document.cookie.split('; ');
  } catch {
    return [];
  }
}

/**
 * The value of a cookie; empty when there is none. Where a parent domain has its own of that name,
 * both, with a comma between: js-cookie gives only the first.
 */
export const readCookie = (name: string): string =>
  visibleCookies()
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
    .join();

/** The names of all cookies that this page can see. Without "=" a cookie is a value without a name. */
export const cookieNames = (): string[] =>
  visibleCookies().flatMap((cookie) => cookie.match(/^[^=]+(?==)/) ?? []);
