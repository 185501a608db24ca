import type { ButtonLook } from '../in-page.js';
import type { AuditRule } from './audit-rule.js';
import { LAW } from './law-links.js';
import { findingAt, firstPerSubject } from './tell-once.js';

const rule: Omit<AuditRule, 'find'> = {
  id: 'unequal-buttons',
  level: 'error',
  title: 'The buttons that accept and refuse look alike, and both can be read.',
  // B6.
  because:
    'A yes that is made to stand out, or a no that is hard to see, is not given freely (EDPB cookie banner taskforce, 17–18; EDPB guidelines 03/2022 on deceptive patterns). Whether it is so is judged case by case: this finding says what differs.',
  links: [LAW.taskforce, LAW.patterns],
};

const rgb = (color: readonly number[]): string => `rgb(${color.join(', ')})`;

/** How far apart two colours lie, of 441. */
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((each, at) => each - (b[at] ?? 0)));

/** What text on a button is to stand out by: WCAG 2.2, 1.4.3. */
const CONTRAST = 4.5;

function differences(accept: ButtonLook, reject: ButtonLook): string[] {
  const found: string[] = [];
  const differ = (what: string, one: unknown, other: unknown): void => {
    found.push(`${what}: ${one} against ${other}`);
  };
  if (accept.tag !== reject.tag) differ('kind', accept.tag, reject.tag);
  // Words of different length make buttons of different width, though not of any.
  const wider =
    Math.max(accept.width, reject.width) / Math.max(1, Math.min(accept.width, reject.width));
  if (wider > 1.6) differ('width', `${accept.width} px`, `${reject.width} px`);
  if (Math.abs(accept.height - reject.height) > Math.max(3, accept.height * 0.1)) {
    differ('height', `${accept.height} px`, `${reject.height} px`);
  }
  if (Math.abs(accept.fontSize - reject.fontSize) > 0.6) {
    differ('size of the text', `${accept.fontSize} px`, `${reject.fontSize} px`);
  }
  if (Math.abs(accept.fontWeight - reject.fontWeight) > 100) {
    differ('weight of the text', accept.fontWeight, reject.fontWeight);
  }
  if (distance(accept.fill, reject.fill) > 30) differ('fill', rgb(accept.fill), rgb(reject.fill));
  if (distance(accept.color, reject.color) > 30) {
    differ('colour of the text', rgb(accept.color), rgb(reject.color));
  }
  if (accept.border !== reject.border) differ('border', accept.border, reject.border);
  if (accept.decoration !== reject.decoration) {
    differ('decoration', accept.decoration, reject.decoration);
  }
  return found;
}

export const unequalButtons: AuditRule = {
  ...rule,
  find: ({ visits }) =>
    firstPerSubject(
      visits.flatMap((seen) => {
        const { accept, reject } = seen.notice ?? {};
        if (!accept || !reject) return [];
        const unread = [accept, reject]
          .filter(({ contrast }) => contrast !== undefined && contrast < CONTRAST)
          .map(
            ({ label, contrast = 0 }) =>
              `contrast of "${label}": ${contrast.toFixed(1)} where ${CONTRAST} is needed`,
          );
        const all = [...differences(accept, reject), ...unread];
        if (!all.length) return [];
        return findingAt(
          rule,
          seen,
          'buttons',
          `"${accept.label}" and "${reject.label}" differ in more than their words (${all.join('; ')}).`,
          'Give both the same style.',
        );
      }),
    ),
};
