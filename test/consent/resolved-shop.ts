import fc from 'fast-check';
import { type Choice, choiceOf } from '../../src/consent/choice.js';
import { resolveDeclaration } from '../../src/declaration/resolve-declaration.js';
import { SHOP } from '../support/shop.js';

export const RESOLVED_SHOP = resolveDeclaration(SHOP);

/** What is granted of a choice. */
export const granted = (choice: Choice): string[] => Object.keys(choice).filter((id) => choice[id]);

/** Any choice that a visitor of the shop can make. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .dictionary(
    fc.constantFrom(...[...SHOP.purposes, ...SHOP.services].map(({ id }) => id as string)),
    fc.boolean(),
  )
  .map((answers) => choiceOf(RESOLVED_SHOP, (id) => answers[id]));
