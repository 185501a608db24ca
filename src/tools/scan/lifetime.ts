import type { Duration } from '../../declaration/declaration.js';

const MINUTE = 60; // seconds
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
/** The twelfth part of a mean year, as programs have it. */
const MONTH = (365 * DAY) / 12;

/** What `span` is nearly a multiple of, and how many; undefined where it is not. */
const timesOf = (span: number, unit: number, slack: number): number | undefined => {
  const count = Math.round(span / unit);
  return count > 0 && Math.abs(span - count * unit) <= slack ? count : undefined;
};

/**
 * Seconds as whoever set them meant them: 31535999 is a year, and so is 366 days.
 *
 * @param slack Seconds that may have passed since.
 */
export function lifetimeOf(seconds: number, slack = 2): Duration {
  const near = (unit: number, more = slack): number | undefined => timesOf(seconds, unit, more);
  if (seconds >= DAY - slack) {
    // Clocks differ, and some days of a year have an hour more or less.
    const days = near(DAY, Math.max(slack, 120)) ?? near(DAY, HOUR + slack);
    if (days) {
      const years = Math.floor(days / 365);
      const leapDays = days - years * 365;
      if (years && leapDays <= Math.ceil(years / 4)) return `P${years}Y`;
      return `P${days}D`;
    }
    const months = near(MONTH, 120) ?? near(365.25 * (DAY / 12), 120);
    if (months) return `P${months}M`;
    // Rather a little more than less than it is.
    if (seconds > 2 * DAY) return `P${Math.ceil(seconds / DAY)}D`;
  }
  const hours = near(HOUR, Math.max(slack, 5));
  if (hours) return `PT${hours}H`;
  const minutes = near(MINUTE, slack);
  if (minutes) return `PT${minutes}M`;
  if (seconds > 2 * HOUR) return `PT${Math.ceil(seconds / HOUR)}H`;
  if (seconds > 2 * MINUTE) return `PT${Math.ceil(seconds / MINUTE)}M`;
  return `PT${Math.max(1, Math.round(seconds))}S`;
}

/** Seconds of a length of time in ISO 8601. */
export function secondsOf(duration: Duration): number {
  const [, years, months, weeks, days, hours, minutes, seconds] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      duration,
    ) ?? [];
  const of = (count: string | undefined, unit: number): number => Number(count ?? 0) * unit;
  return (
    of(years, YEAR) +
    of(months, MONTH) +
    of(weeks, 7 * DAY) +
    of(days, DAY) +
    of(hours, HOUR) +
    of(minutes, MINUTE) +
    of(seconds, 1)
  );
}

/**
 * How a lifetime stands beside the declared one: months and years differ by some days among
 * themselves, and a visit takes its time.
 */
export function compareLifetimes(
  declared: 'session' | Duration,
  seen: 'session' | Duration,
): 'same' | 'longer' | 'shorter' {
  if (declared === seen) return 'same';
  if (declared === 'session') return 'longer';
  if (seen === 'session') return 'shorter';
  const [stated, real] = [secondsOf(declared), secondsOf(seen)];
  const slack = Math.max(5, stated * 0.03);
  if (real > stated + slack) return 'longer';
  return real < stated - slack ? 'shorter' : 'same';
}
