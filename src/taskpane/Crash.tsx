import { Component, type ReactNode } from 'react';
import type { Messages } from '../messages/vi';

interface CrashProps {
  readonly texts: Messages['pane'];
  readonly children: ReactNode;
}

/** Stands in for a pane that a bug has brought down. */
export class Crash extends Component<CrashProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    const { texts, children } = this.props;
    if (!this.state.hasCrashed) return children;
    return (
      <div role="alert">
        <p>{texts.crashed}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.reopen}
        </button>
      </div>
    );
  }
}
