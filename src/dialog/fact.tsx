import type { ComponentChildren } from 'preact';

/** A term with what there is to say about it; nothing where that is nothing. */
export const fact = (term: string, children: ComponentChildren) =>
  children && (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
