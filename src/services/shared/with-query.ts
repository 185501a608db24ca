/** The address with what is given as its query; what is undefined is left out. */
export const withQuery = (
  address: string,
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length
    ? `${address}?${given.map(([name, value]) => `${name}=${value}`).join('&')}`
    : address;
};
