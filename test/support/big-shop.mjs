const PURPOSES = ['necessary', 'functional', 'statistics', 'marketing'];

/**
 * A shop that nobody should have: very many services, each with some cookies. Every fourth serves
 * marketing.
 *
 * @param {number} services
 * @param {number} cookies Of each service.
 * @returns {import('../../src/declaration/declaration.js').Declaration}
 */
export const bigShop = (services, cookies) => ({
  version: '1.0',
  controller: { name: 'Shop AS', country: 'NO' },
  languages: ['en', 'nb'],
  purposes: PURPOSES.map((id) => ({ id, required: id === 'necessary' })),
  services: Array.from({ length: services }, (_, index) => ({
    id: `service-${index}`,
    purpose: PURPOSES[index % PURPOSES.length],
    name: `Service ${index}`,
    vendor: { name: `Vendor ${index} Ltd`, country: 'US', policy: 'https://vendor.example/' },
    collects: 'Pages read',
    retention: 'P14M',
    hosts: [`host-${index}.example`],
    stores: Array.from({ length: cookies }, (_, each) => ({
      name: `_c${index}_${each}`,
      kind: 'cookie',
      lifetime: 'P2Y',
      why: 'Tells visitors apart',
    })),
  })),
});
