import type { Country } from '../declaration/declaration.js';

// The European Union, then Iceland, Liechtenstein and Norway.
const EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO';

/** Whether data sent to the country leave the European Economic Area. */
export const isOutsideEea = (country: Country): boolean => !EEA.includes(country);
