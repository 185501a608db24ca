import { Component, type ComponentChildren } from 'preact';

/** As many as a slow machine renders in a frame or two. */
const AT_ONCE = 20;

interface OneByOneProps<T> {
  readonly items: readonly T[];
  readonly render: (item: T) => ComponentChildren;
}

/** Renders a long list some items a frame, so that the page answers the visitor in between. */
export class OneByOne<T> extends Component<OneByOneProps<T>, { isNext?: boolean }> {
  frame = 0;

  override componentDidMount() {
    this.frame = requestAnimationFrame(() => this.setState({ isNext: true }));
  }

  override componentWillUnmount() {
    cancelAnimationFrame(this.frame);
  }

  override render() {
    const { items, render } = this.props;
    const { isNext } = this.state;
    return [
      items.slice(0, AT_ONCE).map(render),
      // Within each other, so that the next ones do not render these again.
      isNext && items[AT_ONCE] && <OneByOne items={items.slice(AT_ONCE)} render={render} />,
    ];
  }
}
