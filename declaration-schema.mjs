import { createGenerator } from 'ts-json-schema-generator';
import { readCatalogue } from './catalogue.mjs';

const TYPES = {
  text: ({ pattern }) => ({ type: 'string', minLength: 1, pattern }),
  texts: ({ pattern }) => ({
    type: 'array',
    minItems: 1,
    items: { type: 'string', minLength: 1, pattern },
  }),
  number: () => ({ type: 'number' }),
  truth: () => ({ type: 'boolean' }),
};

/** What a declaration may say of one service of the catalogue. */
const useOf = ({ service: { id, name, options = {}, load, corner, guardsForms }, about }) => ({
  if: { properties: { use: { const: id } } },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
  then: {
    properties: {
      use: { description: `${name}. ${about.because}` },
      options: load
        ? {
            type: 'object',
            additionalProperties: false,
            required: Object.keys(options).filter((option) => options[option].required),
            properties: Object.fromEntries(
              Object.entries(options).map(([option, shape]) => [
                option,
                { description: shape.expected, ...TYPES[shape.type](shape) },
              ]),
            ),
          }
        : false,
      load: corner ? { const: 'on-click' } : guardsForms ? { const: 'on-focus' } : false,
    },
  },
});

/**
 * The JSON Schema of a declaration, made from its types, with the services of the catalogue and what
 * each is loaded with.
 */
export async function createSchema() {
  const catalogue = await readCatalogue();
  const schema = createGenerator({
    path: 'src/declaration/declaration.ts',
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Declaration');
  const { UsedService } = schema.definitions;
  UsedService.properties.use = { enum: catalogue.map(({ service }) => service.id) };
  // Only what is loaded by us can wait.
  UsedService.dependencies = { load: ['options'] };
  UsedService.allOf = catalogue.map(useOf);
  return schema;
}
