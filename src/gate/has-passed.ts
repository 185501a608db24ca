/** When a browser told an event of the page: deprecated, but of this very moment, and everywhere. */
const TOLD: Readonly<Record<string, 'loadEventStart' | 'domContentLoadedEventStart'>> = {
  load: 'loadEventStart',
  DOMContentLoaded: 'domContentLoadedEventStart',
};

/** Whether it is an event of the page that is past. */
export function hasPassed(type: string): boolean {
  const told = TOLD[type];
  return !!told && (document.readyState === 'complete' || performance.timing[told] > 0);
}
