import { templateContent } from '../../src/form/templateContent';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { laneOf } from '../../src/rules/check';
import { describeWith } from '../support/tools';
import { fromFile, fromRules } from './support/proof/differences';
import { withProofs, wrongHighlights, wrongValidations } from './support/proof/highlightDifferences';
import { positions, ratioLines } from './support/proof/boundaryForm';
import { proofCases, type ProofCase } from './support/proof/proofCases';
import { inParallel, recalculate } from './support/proof/recalculate';
import { Tally } from './support/proof/tally';

const seed = Number(process.env['PROOF_SEED'] ?? 5);
const formCount = Number(process.env['PROOF_FORMS'] ?? 200);
const formsInOneFile = 100;
/** Every so many forms, the conditional formats and validations are computed, too. */
const highlightedEvery = 20;

/** Where LibreOffice disagrees; each with what it takes to make that form again. */
const found: Record<'file' | 'rules' | 'highlights' | 'validations', object[]> = {
  ...{ file: [], rules: [], highlights: [], validations: [] },
};
const tally = new Tally();
let compared = 0;

/** Forms of one file have a seed of their own, so that a long proof needs no more memory than a short one. */
async function prove(fileSeed: number, count: number): Promise<void> {
  const cases = proofCases(fileSeed, count);
  const contents = cases.map(({ plan, context, entries }) => templateContent(plan, context, formTextsVi, entries));
  const isHighlighted = (index: number) => index % highlightedEvery === 0;
  const sheets = await recalculate(
    contents.map((content, index) => {
      const [report, ...others] = content.sheets;
      return report && isHighlighted(index) ? { ...content, sheets: [withProofs(report), ...others] } : content;
    }),
  );
  cases.forEach((proof: ProofCase, index) => {
    const [report, sheet] = [contents[index]?.sheets[0], sheets[index]];
    if (!report || !sheet) throw new Error('LibreOffice lost a form');
    const where = { seed: fileSeed, index, ...proof.context };
    found.file.push(...fromFile(report, sheet).map((difference) => ({ ...where, ...difference })));
    found.rules.push(...fromRules(proof, sheet).map((difference) => ({ ...where, ...difference })));
    if (isHighlighted(index)) {
      found.highlights.push(...wrongHighlights(proof, report, sheet).map((what) => ({ ...where, what })));
      found.validations.push(...wrongValidations(proof, report, sheet).map((what) => ({ ...where, what })));
    }
    tally.add(proof);
    compared += 1;
  });
}

const days = 24 * 3_600_000;

describeWith('libreoffice', `the template in LibreOffice (${formCount} forms, seed ${seed})`, () => {
  beforeAll(async () => {
    const files = Array.from({ length: Math.ceil(formCount / formsInOneFile) }, (_, index) => ({
      seed: seed * 1_000 + index,
      count: Math.min(formsInOneFile, formCount - index * formsInOneFile),
    }));
    await inParallel(files, 2, (file) => prove(file.seed, file.count));
  }, days);

  test('computes in every cell of every form what the file was written with', () => {
    expect(compared).toBe(formCount);
    expect(found.file.slice(0, 20)).toEqual([]);
  });

  test('says in lanes, tasks, verdicts, lacking numbers, rates and status what the rules find', () => {
    expect(found.rules.slice(0, 20)).toEqual([]);
  });

  test('applies the highlights of lane, verdict and status, and no other', () => {
    expect(found.highlights.slice(0, 20)).toEqual([]);
  });

  test('allows to type just what the rules can use or know as unavailable', () => {
    expect(found.validations.slice(0, 20)).toEqual([]);
  });

  test('was tried on every verdict, finding, relation, task and year, both ready and not', () => {
    const { first, last } = defaultPlan.reportYears;
    const names = [
      ...Object.keys(formTextsVi.verdicts).map((verdict) => `verdict ${verdict}`),
      ...Object.keys(laneOf).map((code) => `code ${code}`),
      ...defaultPlan.relations.map(({ id }) => `relation ${id}`),
      ...Object.keys(formTextsVi.tasks).map((task) => `task ${task}`),
      ...Array.from({ length: last - first + 1 }, (_, index) => `year ${first + index}`),
      ...['ready', 'not ready'],
    ];
    expect(tally.rarer(names, formCount / 400)).toEqual([]);
  });

  test('was tried one below, exactly at and one above every line that a ratio is held against', () => {
    const lines = defaultPlan.indicators
      .filter(({ reportedBy }) => reportedBy === 'commune')
      .flatMap((indicator) => ratioLines(defaultPlan, '', indicator))
      // Nothing is above all.
      .flatMap(({ indicator, milestone, kind, least }) =>
        positions
          .filter((step) => least(100) + step <= 100)
          .map((step) => `line ${indicator} ${milestone} ${kind} ${step}`),
      );
    expect(lines.length).toBeGreaterThan(90);
    expect(tally.rarer(lines, formCount / 200)).toEqual([]);
  });
});
