import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ChevronDownRegular, ChevronRightRegular, CopyRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { sendWords } from '../../../messages/fetched/send';
import type { CheckedForm } from '../../../check/checkedForm';
import { suggestedFileName } from '../../../check/fileName';
import { summarize } from '../../../check/summary';
import { CopyResultText } from '../../CopyResultText';
import { offerPage } from '../../host/download';
import { usePaneWords } from '../../paneWords';
import { useCopy } from '../../useCopy';
import { documentFragment, documentPage } from './documentHtml';
import { documentText } from './documentText';
import { summaryDocument } from './summaryDocument';
import { SummaryPreview } from './SummaryPreview';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  preview: { width: '100%' },
});

/** *Bản tóm tắt*: the results as an official paper, to be pasted into the covering report or printed. */
export function Summary({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { plan, messages } = usePaneWords();
  const { summary } = sendWords[messages.language];
  const document = useMemo(() => summaryDocument(plan, summarize(plan, form)), [plan, form]);
  const shown = useRef<HTMLDivElement>(null);
  const [copied, copy] = useCopy(shown);
  const [isShown, setIsShown] = useState(false);
  const [file, setFile] = useState<string>();
  // Where copying is refused, what could not be copied has to be there to be selected.
  const isOpen = isShown || copied === 'refused';

  function download() {
    const { unit, year } = form;
    const name = suggestedFileName(plan, { unit: unit.code, year }).replace(/\.xlsx$/, '_tom-tat.html');
    offerPage(name, documentPage(document));
    setFile(name);
  }

  return (
    <section className={styles.summary}>
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
        {summary.title}
      </Text>
      <Text>{summary.explanation}</Text>
      {!form.ready && <Text weight="semibold">{summary.draft}</Text>}
      <div className={styles.actions}>
        <Button
          icon={<CopyRegular />}
          onClick={() => copy({ text: documentText(document), html: documentFragment(document) })}
        >
          {summary.copy}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={download}>
          {summary.download}
        </Button>
      </div>
      <CopyResultText result={copied} />
      <span role="status" aria-live="polite">
        {file !== undefined && <Text size={200}>{summary.downloaded(file)}</Text>}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setIsShown(!isOpen)}
      >
        {summary.preview}
      </Button>
      {/* Kept in the page while it is folded up, so that it can be selected at once. */}
      <div className={styles.preview} hidden={!isOpen}>
        <SummaryPreview document={document} ref={shown} />
      </div>
    </section>
  );
}
