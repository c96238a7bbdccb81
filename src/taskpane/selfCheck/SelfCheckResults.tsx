import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CopyRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { selfCheckWords } from '../../messages/fetched/selfCheck';
import { selfCheckFacts, selfCheckHost, selfCheckSummary, selfCheckText } from '../../messages/selfCheckText';
import type { SelfCheckReport, SelfCheckResult, SelfCheckState } from '../../workbook/selfCheck';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import { useCopy } from '../useCopy';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalS,
    listStyleType: 'none',
  },
  icon: { display: 'flex', fontSize: '20px' },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  words: { display: 'flex', flexDirection: 'column' },
  remedy: { color: tokens.colorNeutralForeground2 },
  copy: { alignSelf: 'flex-start' },
});

const icons: Readonly<Record<SelfCheckState, ReactNode>> = {
  ok: <CheckmarkCircleRegular />,
  failed: <DismissCircleRegular />,
  unknown: <QuestionCircleRegular />,
};

interface SelfCheckResultsProps {
  readonly report: SelfCheckReport;
  readonly at: Date;
}

/** How each step went, and the same as text for whoever looks after the program. */
export function SelfCheckResults({ report, at }: SelfCheckResultsProps) {
  const styles = useStyles();
  const { messages, language } = usePaneWords();
  const words = selfCheckWords[messages.language];
  const summary = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [copied, copy] = useCopy(shown);
  const told = copied && (copied === 'refused' ? words.notCopied : words.copied);
  useSpoken('notice', told);

  useEffect(() => summary.current?.focus(), [report]);

  return (
    <div className={styles.results}>
      <div ref={shown} className={styles.results}>
        <h3 ref={summary} tabIndex={-1} className={styles.summary}>
          {selfCheckSummary(messages, report)}
        </h3>
        <Text size={200}>{selfCheckHost(messages, report)}</Text>
        <ul className={styles.list}>
          {report.results.map((result) => (
            <Item key={result.id} result={result} />
          ))}
        </ul>
      </div>
      <Button
        className={styles.copy}
        icon={<CopyRegular />}
        onClick={() => copy({ text: selfCheckText(messages, report, at.toLocaleString(language)) })}
      >
        {words.copy}
      </Button>
      {told !== undefined && <Text>{told}</Text>}
    </div>
  );
}

function Item({ result }: { readonly result: SelfCheckResult }) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const words = selfCheckWords[messages.language];
  const { id, state } = result;
  const facts = selfCheckFacts(messages, result);
  return (
    <li className={styles.item}>
      <span aria-hidden className={`${styles.icon} ${styles[state]}`}>
        {icons[state]}
      </span>
      <span className={styles.words}>
        <span>
          <Text weight="semibold">{words.steps[id]}:</Text> {words.states[state]}
          {facts !== '' && ` (${facts})`}
        </span>
        {state === 'failed' && (
          <Text size={200} className={styles.remedy}>
            {words.remedies[id]}
          </Text>
        )}
      </span>
    </li>
  );
}
