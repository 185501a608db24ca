import type { Answers, VendorPage } from '../../src/declaration/known-service.js';

/** What a service has asked of a page, in order. */
export type Asked = readonly [
  'script' | 'style',
  string,
  (Readonly<Record<string, string>> | undefined)?,
];

export const answersWith = (granted: Partial<Answers> = {}): Answers => ({
  functional: false,
  statistics: false,
  marketing: false,
  ...granted,
});

/** A page that writes down what a service asks of it, and loads nothing. */
export function recordingPage(
  globals: object = {},
  answers: Partial<Answers> = {},
  decided = true,
) {
  const asked: Asked[] = [];
  const page: VendorPage = {
    globals,
    answers: answersWith(answers),
    decided,
    script(...script) {
      asked.push(['script', ...script]);
      return new Promise(() => {});
    },
    style: (address) => void asked.push(['style', address]),
  };
  return { page, asked };
}
