import fc from 'fast-check';
import { defaultPlan } from '../../../../src/plan/defaultPlan';
import type { Plan } from '../../../../src/plan/schema';
import { unitsFor } from '../../../../src/plan/units';
import type { RawEntries, ReportContext } from '../../../../src/rules/assessment';
import { anyForm, ordinaryForm } from '../../../rules/support/forms';
import { boundaryForm } from './boundaryForm';

/** A form that two programs have to agree on. */
export interface ProofCase {
  readonly plan: Plan;
  readonly context: ReportContext;
  readonly entries: RawEntries;
}

/** Its code is in the list of every year. */
const assignedUnit = '10441';
/** Targets of its own: with fractions, without an aspiration, at 0, and met by nothing at all. */
const planWithAssignedTargets: Plan = {
  ...defaultPlan,
  assignedTargets: {
    [assignedUnit]: {
      B1: { '2025': { floor: 62.5, aspiration: 70.25 }, '2030': { floor: 99.99, strict: true } },
      B3: { '2025': { floor: 100, strict: true } },
      C1: { '2025': { floor: 33.33 }, '2030': { floor: 0 } },
      A1: { '2025': { level: 1 } },
      A3: { '2025': { floor: 10 } },
      A4: { '2025': { accepted: ['no'] } },
    },
  },
};

const yearsOf = ({ first, last }: Plan['reportYears']) => fc.integer({ min: first, max: last });

const anyContext: fc.Arbitrary<ReportContext> = yearsOf(defaultPlan.reportYears).chain((year) =>
  fc.constantFrom(...unitsFor(defaultPlan, year).map(({ code }) => ({ year, unit: code }))),
);
const anyAssignedContext: fc.Arbitrary<ReportContext> = yearsOf(defaultPlan.reportYears).map((year) => ({
  year,
  unit: assignedUnit,
}));

function casesOf(plan: Plan, contexts: fc.Arbitrary<ReportContext>): fc.Arbitrary<ProofCase> {
  return contexts.chain((context) =>
    fc
      .oneof(
        { arbitrary: boundaryForm(plan, context.unit), weight: 3 },
        { arbitrary: anyForm(plan), weight: 2 },
        { arbitrary: ordinaryForm(plan), weight: 1 },
      )
      .map((entries) => ({ plan, context, entries })),
  );
}

const anyCase = fc.oneof(
  { arbitrary: casesOf(defaultPlan, anyContext), weight: 5 },
  { arbitrary: casesOf(planWithAssignedTargets, anyAssignedContext), weight: 1 },
);

/** The same cases whenever the seed is the same. */
export function proofCases(seed: number, count: number): readonly ProofCase[] {
  return fc.sample(anyCase, { seed, numRuns: count });
}
