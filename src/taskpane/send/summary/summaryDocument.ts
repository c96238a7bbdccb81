import type { Explained, FormSummary, SummaryRow } from '../../../check/summary';
import { targetText } from '../../../form/template/targetText';
import { countedUnit, rowName } from '../../../messages/facts/names';
import { findingSentence } from '../../../messages/findingSentence';
import { formTextsVi } from '../../../messages/formTexts.vi';
import { formatRate } from '../../../messages/numbers';
import { shownValue } from '../../../messages/shownValue';
import { summaryTextsVi as texts } from '../../../messages/summaryTexts.vi';
import { vi } from '../../../messages/vi';
import type { Plan } from '../../../plan/schema';
import { unavailableWords } from '../../../rules/entryDecision';
import type { CellValue } from '../../../workbook/cell';
import { visibleText } from '../../../workbook/visibleText';
import { findUnit, receivingOffice } from '../../../plan/units';
import type { Block, SummaryDocument, TableColumn, TableRow } from './document';

/** Longest explanation that is told in full: more than a cell of the form shows, less than could flood a report. */
const LONGEST_NOTE = 2000;

/** The covering report of a form, by the rules for official papers (Decree 30/2020/NĐ-CP): head, body, signatures. */
export function summaryDocument(plan: Plan, summary: FormSummary): SummaryDocument {
  const { year, due } = summary;
  const known = findUnit(plan, year, summary.unit.code);
  const name = known?.name.vi ?? shownValue('vi', summary.unit.name || summary.unit.code);
  const unit = known ? vi.terms.unit(known.type, name) : name;
  const subject = texts.subject(plan.form.title.vi, year);
  const sections: readonly (readonly [string, Block])[] = [
    [
      texts.overview,
      { kind: 'list', items: [...summary.counts].map(([milestone, of]) => texts.counts(milestone, of)) },
    ],
    [texts.table, resultTable(plan, summary)],
    [texts.shortfalls(due), reasons(plan, summary.shortfalls)],
    [texts.unavailable, reasons(plan, summary.unavailable)],
    ...(summary.unusual.length > 0 ? [[texts.unusual, reasons(plan, summary.unusual)] as const] : []),
  ];
  return {
    title: `${subject} - ${unit}`,
    blocks: [
      {
        kind: 'sides',
        left: [{ text: texts.authority }, { text: texts.unit(unit), look: 'underlined' }, { text: texts.reportNumber }],
        right: [
          { text: texts.nation, look: 'bold' },
          { text: texts.motto, look: 'underlined' },
          { text: texts.date(name, year), look: 'italic' },
        ],
      },
      {
        kind: 'centered',
        lines: [
          { text: texts.title, look: 'title' },
          { text: subject, look: 'bold' },
          { text: texts.summaryOf(plan.form.number.vi), look: 'italic' },
          ...(summary.ready ? [] : [{ text: texts.draft, look: 'bold' } as const]),
          { text: texts.to(receivingOffice(plan, year)?.vi ?? texts.noFigure) },
        ],
      },
      { kind: 'paragraph', text: texts.opening(plan.source.vi, unit, year) },
      ...sections.flatMap(([heading, block], index): readonly Block[] => [
        { kind: 'heading', text: `${index + 1}. ${heading}` },
        block,
      ]),
      {
        kind: 'sides',
        leftAlign: 'left',
        left: texts.recipients.map((text, index) => ({ text, look: index === 0 ? 'smallBold' : 'small' }) as const),
        right: texts.signature.map((text, index) => ({ text, look: index === 2 ? 'italic' : 'bold' }) as const),
      },
    ],
  };
}

function resultTable(plan: Plan, { groups, milestones, unit }: FormSummary): Block {
  const columns: readonly TableColumn[] = [
    { label: texts.heads.id, width: 7, align: 'center' },
    { label: texts.heads.label, width: 31, align: 'left' },
    { label: texts.heads.figure, width: 17, align: 'center' },
    { label: texts.heads.rate, width: 10, align: 'center' },
    ...milestones.map((year): TableColumn => ({
      label: texts.heads.milestone(year),
      width: 35 / milestones.length,
      align: 'left',
    })),
  ];
  const rows = groups.flatMap(({ id, rows: of }): readonly TableRow[] => [
    { across: texts.group(id, plan.groups.find((group) => group.id === id)?.label.vi ?? '') },
    ...of.map((row) => resultRow(plan, unit.code, milestones, row)),
  ]);
  return { kind: 'table', columns, rows };
}

function resultRow(
  plan: Plan,
  unit: string,
  milestones: readonly number[],
  { indicator, value, rate, judgements }: SummaryRow,
): readonly string[] {
  const { rule } = indicator;
  const counted = rule.kind === 'ratio' ? countedUnit(plan, 'vi', rule.denominator) : '';
  const shown = figure(indicator, value);
  return [
    indicator.id,
    indicator.label.vi,
    rate ? texts.fraction(shown, rate.denominator, counted) : shown,
    rate ? formatRate('vi', rate.numerator, rate.denominator, missedFloor(indicator, judgements)) : '',
    ...milestones.map((milestone) => {
      const judgement = judgements.get(milestone);
      if (!judgement) return '';
      const target = targetText(plan, unit, indicator, milestone, formTextsVi.targets);
      const verdict = texts.verdict(judgement);
      return target === undefined ? verdict : `${verdict} ${texts.target(target)}`;
    }),
  ];
}

/** A text that is none of the form's own words is quoted, so that it stands out, and so that no program takes it for a formula. */
function figure({ rule }: SummaryRow['indicator'], value: CellValue): string {
  if (rule.kind === 'level' && typeof value === 'number') return texts.level(value);
  const shown = oneLine(shownValue('vi', value));
  const isOwn = rule.kind === 'choice' && rule.choices.some(({ label }) => label.vi === value);
  if (typeof value !== 'string' || isOwn) return shown === '' ? texts.noFigure : shown;
  return (unavailableWords as readonly string[]).includes(value.trim()) ? texts.noFigure : texts.quoted(shown);
}

/** The lowest floor that is not reached, so that 59,996 % does not read as 60 % beside a target of 60 %. */
function missedFloor({ rule }: SummaryRow['indicator'], judgements: SummaryRow['judgements']): number | undefined {
  if (rule.kind !== 'ratio') return undefined;
  const missed = [...judgements].flatMap(([milestone, { lacking = 0 }]) => {
    const floor = rule.targets[String(milestone)]?.floor;
    return lacking > 0 && floor !== undefined ? [floor] : [];
  });
  return missed.length > 0 ? Math.min(...missed) : undefined;
}

function reasons(plan: Plan, told: readonly Explained[]): Block {
  if (told.length === 0) return { kind: 'paragraph', text: texts.none };
  return { kind: 'list', items: told.map((each) => `${rowName(plan, 'vi', each.row)}: ${reason(plan, each)}`) };
}

/** What is the matter, and why; that a figure could not be had is said by the section it stands in. */
function reason(plan: Plan, { finding, note }: Explained): string {
  const words = cut(oneLine(note));
  if (finding.code === 'unavailable') return words === '' ? texts.noNote : texts.reason(words);
  const { problem } = findingSentence(vi, plan, 'vi', finding);
  if (words === '') return `${problem} ${texts.noNote}`;
  return `${problem} ${finding.lane === 'shortfall' ? texts.cause(words) : texts.reason(words)}`;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_NOTE ? `${letters.slice(0, LONGEST_NOTE).join('')}…` : text;
}

/** Line breaks and tabs inside a text would pass for the layout's own. */
function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
