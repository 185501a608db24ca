import type { Finding, Level, Rule } from '../../../finding.js';
import { count, formatNumber } from '../counts.js';
import { harmlessLine } from '../harmless-text.js';
import { pathOf } from '../identity.js';
import { groupBy } from '../order.js';
import { titleOf } from '../title-of.js';
import { Address, LevelMark, Told } from './words.js';

/** More pages than these are folded. */
const MOST_PAGES = 6;

/** The anchor of what was seen on a page in a state. */
export type AnchorOf = (page: string, state: string) => string | undefined;

const Places = ({ findings, anchorOf }: { findings: readonly Finding[]; anchorOf: AnchorOf }) => {
  const byPage = groupBy(findings, ({ place }) => place.page ?? place.file ?? '');
  const lines = [...byPage].map(([where, found]) => {
    const [first] = found;
    const { file, line, column, path, page } = first?.place ?? {};
    if (!page) {
      return where ? (
        <li key={where}>
          <Told text={[file, line, column].filter(Boolean).join(':')} />
          {path && (
            <>
              {' '}
              <code>
                <Told text={path} />
              </code>
            </>
          )}
        </li>
      ) : null;
    }
    const states = [...new Set(found.flatMap(({ place }) => place.state ?? []))];
    return (
      <li key={where}>
        <Told text={page} />
        {states.length > 0 && ': '}
        {states.map((state, index) => {
          const anchor = anchorOf(page, state);
          return (
            <>
              {index > 0 && ', '}
              {anchor ? (
                <a
                  href={`#${anchor}`}
                  aria-label={`${harmlessLine(state)}: see it on ${harmlessLine(pathOf(page))}`}
                >
                  {harmlessLine(state)}
                </a>
              ) : (
                harmlessLine(state)
              )}
            </>
          );
        })}
      </li>
    );
  });
  const more = lines.splice(MOST_PAGES);
  return (
    <>
      <ul>{lines}</ul>
      {more.length > 0 && (
        <details>
          <summary>and {count(more.length, 'more page')}</summary>
          <ul>{more}</ul>
        </details>
      )}
    </>
  );
};

export const anchorOfRule = (index: number): string => `rule-${index + 1}`;

/** More of one rule than these are counted: somebody is to read it. */
const MOST_MESSAGES = 60;

/** Findings, each rule explained once: what was seen, why it matters, how to mend it. */
export function Findings({
  findings,
  rules,
  anchorOf,
  hasAnchors = true,
}: {
  findings: readonly Finding[];
  rules: readonly Rule[];
  anchorOf: AnchorOf;
  /** Whether the overview leads here. */
  hasAnchors?: boolean;
}) {
  return (
    <>
      {[...groupBy(findings, ({ rule }) => rule)].map(([id, found], index) => {
        const rule = rules.find((each) => each.id === id);
        const { level } = found[0] as { level: Level };
        const messages = [...groupBy(found, ({ message, mend }) => `${message}\n${mend}`).values()];
        const links = rule?.links ?? [];
        return (
          <article key={id} class="finding" {...(hasAnchors && { id: anchorOfRule(index) })}>
            <h3>
              <LevelMark level={level} /> {titleOf(rules, id)}
            </h3>
            <h4>What was seen</h4>
            {messages.slice(0, MOST_MESSAGES).map((same) => {
              const { message = '', mend = '' } = same[0] ?? {};
              return (
                <div key={`${message}\n${mend}`} class="seen">
                  <p class="message">
                    <Told text={message} most={1000} />
                  </p>
                  <Places findings={same} anchorOf={anchorOf} />
                  {mend && (
                    <p class="mend">
                      <b>How to mend it:</b> <Told text={mend} most={1000} />
                    </p>
                  )}
                </div>
              );
            })}
            {messages.length > MOST_MESSAGES && (
              <p>
                And {formatNumber(messages.length - MOST_MESSAGES)} more of this rule, which the
                JSON report lists.
              </p>
            )}
            {rule?.because && (
              <>
                <h4>Why it matters</h4>
                <p>{harmlessLine(rule.because)}</p>
              </>
            )}
            {links.length > 0 && (
              <>
                <h4>Sources</h4>
                <ul>
                  {links.map((link) => (
                    <li key={link}>
                      <Address to={link} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p class="rule-id">
              Rule <code>{harmlessLine(id)}</code>
            </p>
          </article>
        );
      })}
    </>
  );
}
