import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take longer than the others, the longest first. */
const LONGEST = [
  'tools-scan',
  'tools-audit',
  'accessibility',
  'law',
  'hostile-themes',
  'sites',
  'development',
  'leaks',
  'random-order',
  'languages',
  'store',
  'broken-world',
  'reopening',
  'doors',
  'placeholders',
].map((name) => `/journeys/${name}.test.ts`);

/** Begins with the longest files, so that the end is not one of them alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return index < 0 ? LONGEST.length : index;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
