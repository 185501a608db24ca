import type {
  ResolvedDeclaration,
  ResolvedService,
} from '../../declaration/resolved-declaration.js';

const plain = (name: string): string => name.trim().toLowerCase();

/** Whether another company than the controller is behind a service. */
export const isThirdParty = (
  { vendor }: ResolvedService,
  { controller }: ResolvedDeclaration,
): boolean => !!vendor && plain(vendor.name) !== plain(controller.name);
