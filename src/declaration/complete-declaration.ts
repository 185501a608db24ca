import type { Declaration, Purpose, UsedService } from './declaration.js';
import type { KnownId, ResolvedDeclaration, ResolvedService } from './resolved-declaration.js';

/**
 * Fills in what a declaration without mistakes leaves out. What the catalogue knows about the
 * services that it uses is filled in by `describeService`, once it is there.
 */
export function completeDeclaration(declaration: Declaration): ResolvedDeclaration {
  const purposes = declaration.purposes.map((purpose) => ({
    ...(purpose as Purpose & { readonly id: KnownId }),
    required: !!purpose.required,
  }));
  const services = declaration.services.map((service) => {
    // No purpose is called "": what nobody knows the purpose of is not granted.
    const ids = [service.purpose ?? ''].flat() as KnownId[];
    return {
      id: (service as Partial<UsedService>).use,
      stores: [],
      ...service,
      purposes: ids,
      required: ids.every((id) => purposes.some((each) => each.required && each.id === id)),
    } as object as ResolvedService;
  });
  return {
    ...declaration,
    purposes,
    services,
    cookie: { name: 'samtykke', days: 182, ...declaration.cookie },
  };
}
