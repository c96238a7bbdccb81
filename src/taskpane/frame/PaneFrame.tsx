import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  frame: { minHeight: '100vh', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1 },
});

/** What stands around every view of the pane. */
export function PaneFrame({ children }: { readonly children: ReactNode }) {
  usePageStyles();
  return <div className={useStyles().frame}>{children}</div>;
}
