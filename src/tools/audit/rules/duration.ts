const SECOND = { Y: 366 * 86_400, M: 31 * 86_400, W: 7 * 86_400, D: 86_400 } as const;
const SECOND_OF_TIME = { H: 3_600, M: 60, S: 1 } as const;

/** The most seconds that an ISO 8601 duration may mean: a month has 31 days. */
export function secondsOf(duration: string): number {
  const [date = '', time = ''] = duration.replace(/^P/, '').split('T');
  const sum = (text: string, units: Readonly<Record<string, number>>): number =>
    [...text.matchAll(/(\d+)([A-Z])/g)].reduce(
      (total, [, count, unit = '']) => total + Number(count) * (units[unit] ?? 0),
      0,
    );
  return sum(date, SECOND) + sum(time, SECOND_OF_TIME);
}

/** Seconds in words: "2 days", "40 minutes". */
export function inDays(seconds: number): string {
  const [unit, count] =
    seconds >= 86_400
      ? (['day', Math.round(seconds / 86_400)] as const)
      : seconds >= 3_600
        ? (['hour', Math.round(seconds / 3_600)] as const)
        : seconds >= 60
          ? (['minute', Math.round(seconds / 60)] as const)
          : (['second', Math.round(seconds)] as const);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
