/** How a text begins that only the owner can write. */
export const TO_FILL_IN = 'FILL IN: ';

/** A text in the place of one that only the owner can write: no page should be published with it. */
export const toFillIn = (what: string): string => TO_FILL_IN + what;
