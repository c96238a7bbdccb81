import type { Plan } from '../../plan/schema';
import type { FormTexts } from '../formTexts';
import type { IndicatorRow, ReportLayout } from '../layout';
import type { GuideWriter } from './guideWriter';
import { targetText } from './targetText';

/** How every base figure and every indicator is counted, and where the definition comes from. */
export function definitionRows(
  plan: Plan,
  unit: string,
  layout: ReportLayout,
  { guide, sections, targets }: FormTexts,
  writer: GuideWriter,
): void {
  const indicators = layout.groups.flatMap((group) => group.indicators);
  writer.section(guide.baseTitle);
  writer.heads([guide.number, guide.label, guide.definition, guide.usedBy, guide.source]);
  for (const { number, figure } of layout.baseRows) {
    const usedBy = indicators.filter(
      ({ indicator: { rule } }) => rule.kind === 'ratio' && rule.denominator === figure.id,
    );
    writer.definition(number, [
      figure.label.vi,
      figure.definition.vi,
      usedBy.length > 0 ? guide.usedByLine(usedBy.map(({ id }) => id)) : targets.none,
      guide.sources[figure.definitionSource],
    ]);
  }
  writer.section(guide.indicatorsTitle);
  writer.heads([guide.number, guide.label, guide.definition, guide.targetAndPlan, guide.source]);
  for (const group of layout.groups) {
    writer.group(sections.group(group.id, group.label));
    for (const { number, indicator } of group.indicators) {
      writer.definition(number, [
        indicator.label.vi,
        indicator.definition.vi,
        targetLines(indicator).join('\n'),
        guide.sources[indicator.definitionSource],
      ]);
    }
  }

  function targetLines(indicator: IndicatorRow['indicator']): string[] {
    return plan.milestones.flatMap((milestone) => {
      const target = targetText(plan, unit, indicator, milestone, targets);
      const reference = indicator.references[String(milestone)];
      return target === undefined ? [] : [guide.targetLine(milestone, target, reference)];
    });
  }
}
