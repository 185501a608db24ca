import { Component, type ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly summary: string;
  /** What it tells of, to be heard after the summary where many have the same one. */
  readonly of?: string | undefined;
  readonly isOpen?: boolean;
  /** Whether what is inside is there before it is open: the browser's own search then finds it. */
  readonly isReady: boolean;
  readonly inside: () => ComponentChildren;
}

/** Something to open. Unless it is ready, what is closed is not rendered: a thousand cost nothing. */
export class Disclosure extends Component<DisclosureProps, { isOpen?: boolean }> {
  override render() {
    const { summary, of, isReady, isOpen: isOpenAtFirst, inside } = this.props;
    const { isOpen = isOpenAtFirst } = this.state;
    return (
      <details
        open={!!isOpen}
        onToggle={({ currentTarget: { open } }) => this.setState({ isOpen: open })}
      >
        {/* Not a label: Chromium would read out the text as its description, so twice. */}
        <summary>
          {summary}
          {of && <span> ({of})</span>}
        </summary>
        {(isReady || isOpen) && inside()}
      </details>
    );
  }
}
