import type { Wording } from './dialog-view.js';

/** A link to an http(s) address or a path; the mere text for any other address. */
export const link = ({ texts }: Pick<Wording, 'texts'>, href: string, text: string) =>
  /^(https?:\/)?\//i.test(href) ? (
    <a href={href} target="_blank" rel="noopener" aria-label={`${text} (${texts.actions.newTab})`}>
      {text}
    </a>
  ) : (
    text
  );
