import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { problemSentence } from '../../messages/problemSentence';
import { remarkSentence } from '../../messages/remarkSentence';
import { shownFile, shownValue } from '../../messages/shownValue';
import type { SpreadsheetProgram } from '../../workbook/program';
import { asError } from '../asError';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { formUnitName } from '../unitName';
import type { KeptFinding } from './checkJob';
import { CountsInSums } from './CountsInSums';
import type { DeskTable } from './judging';
import type { DeskRow } from './deskRows';
import { OpenFile } from './OpenFile';
import { ReceivedFindings } from './ReceivedFindings';
import type { Reception } from './reception';
import type { ReceivedShows } from './shownRows';
import { SendBack } from './SendBack';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  back: { alignSelf: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface ReportDetailProps {
  readonly row: DeskRow;
  /** What is to be seen first. */
  readonly indicator: string | undefined;
  /** The view that it was opened from. */
  readonly from: ReceivedShows;
  readonly table: DeskTable;
  readonly reception: Reception;
  /** Absent where there is none to open the file in. */
  readonly program: SpreadsheetProgram | undefined;
  onBack(): void;
}

/** All that there is to say of one file. */
export function ReportDetail({ row, indicator, from, table, reception, program, onBack }: ReportDetailProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { messages, language } = words;
  const receive = receiveWords[messages.language];
  const { report, remarks } = row;
  const { file } = report;
  const findings = useFindings(reception, file);
  const original = reception.file(file);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.detail}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {receive.back[from]}
      </Button>
      <div className={styles.facts}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {report.status === 'unreadable'
            ? receive.unknownUnit
            : `${formUnitName(words, report.year, report.unit)}, ${report.year}`}
        </h3>
        <Text size={200}>{receive.fileLine(shownFile(file))}</Text>
        <StatusMark status={report.status} />
        {report.status !== 'unreadable' && (
          <Text size={200}>
            {receive.receipts[report.receipt]}, {receive.template(shownValue(language, report.template))}
          </Text>
        )}
      </div>
      {report.status === 'unreadable' && <Notice tone="error" sentence={problemSentence(messages, report.problem)} />}
      {remarks.map((remark) => (
        <Notice key={remark.code} tone="warning" sentence={remarkSentence(messages, remark)} />
      ))}
      {program && original && isWorkbook(row) && <OpenFile file={original} program={program} />}
      <CountsInSums row={row} table={table} reception={reception} />
      {row.isAsked && <SendBack reception={reception} file={file} />}
      {!findings && <Spinner size="tiny" label={receive.loadingFindings} />}
      {findings && report.status !== 'unreadable' && <ReceivedFindings findings={findings} about={indicator} />}
    </section>
  );
}

/** What no program reads is not offered to one. */
function isWorkbook({ report }: DeskRow): boolean {
  return report.status !== 'unreadable' || report.problem.code === 'not-our-form';
}

/** Fetched from the desk, where they lie. */
function useFindings(reception: Reception, file: string): readonly KeptFinding[] | undefined {
  const [findings, setFindings] = useState<readonly KeptFinding[]>();
  const [bug, setBug] = useState<Error>();
  if (bug) throw bug;
  useEffect(() => {
    let isCurrent = true;
    reception.desk.findings(file).then(
      (found) => isCurrent && setFindings(found ?? []),
      (error: unknown) => setBug(asError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [reception, file]);
  return findings;
}
