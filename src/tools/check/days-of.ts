const DAYS = { Y: 365, M: 30.44, W: 7, D: 1 } as const;

/** How many days a length of time in ISO 8601 has, months and years in the mean. */
export function daysOf(duration: string): number {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const sum = (text: string, units: Readonly<Record<string, number>>): number =>
    [...text.matchAll(/(\d+)([A-Z])/g)].reduce(
      (days, [, count, unit = '']) => days + Number(count) * (units[unit] ?? 0),
      0,
    );
  return sum(date, DAYS) + sum(time, { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 });
}
