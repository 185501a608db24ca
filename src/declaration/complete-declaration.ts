import type { Declaration, Purpose, Service } from './declaration.js';
import type { KnownId, ResolvedDeclaration } from './resolved-declaration.js';

/** Fills in what a declaration without mistakes leaves out. */
export function completeDeclaration(declaration: Declaration): ResolvedDeclaration {
  const purposes = declaration.purposes.map((purpose) => ({
    ...(purpose as Purpose & { readonly id: KnownId }),
    required: !!purpose.required,
  }));
  const services = declaration.services.map((service) => {
    const ids = [service.purpose].flat() as KnownId[];
    return {
      stores: [],
      ...(service as Service & { readonly id: KnownId }),
      purposes: ids,
      required: purposes.every(({ id, required }) => required || !ids.includes(id)),
    };
  });
  return {
    ...declaration,
    purposes,
    services,
    cookie: { name: 'samtykke', days: 182, ...declaration.cookie },
  };
}
