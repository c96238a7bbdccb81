import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Messages } from '../messages/vi';
import { Notice } from './Notice';

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
    return <Crashed texts={texts} />;
  }
}

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalM } });

function Crashed({ texts }: Pick<CrashProps, 'texts'>) {
  return (
    <main className={useStyles().page}>
      <div role="alert">
        <Notice tone="error" sentence={texts.crashed}>
          <Button onClick={() => location.reload()}>{texts.reopen}</Button>
        </Notice>
      </div>
    </main>
  );
}
