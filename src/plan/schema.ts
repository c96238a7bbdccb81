import './zodSetup';
import { z } from 'zod';

/** Words that people read, in both languages of the pane; the workbook itself is Vietnamese. */
const words = z.strictObject({ vi: z.string().min(1).max(2000), en: z.string().min(1).max(2000) });

/** Texts of a fixed form, by the name that a problem gives them. */
export const patterns = {
  milestone: /^20\d\d$/,
  identifier: /^[A-Za-z][A-Za-z0-9]{0,30}$/,
  /** An entry of the form: `B1.num`, `A4.value` or `base.population`. */
  entry: /^[A-Za-z][A-Za-z0-9]*\.[A-Za-z][A-Za-z0-9]*$/,
  'unit-code': /^\d{5}$/,
  'plan-id': /^[a-z0-9][a-z0-9-]{0,60}$/,
} as const;

const isoDate = z.iso.date();
const milestone = z.string().regex(patterns.milestone);
const identifier = z.string().regex(patterns.identifier);
const entryId = z.string().regex(patterns.entry);
const unitCode = z.string().regex(patterns['unit-code']);
/** Per cent with at most two decimals, so that targets compare exactly as whole hundredths. */
const percent = z.number().min(0).max(100).multipleOf(0.01);

const definitionFields = {
  definition: words,
  /** Where the definition comes from: a public source, general knowledge, our own proposal, or the office that receives the reports. */
  definitionSource: z.enum(['found', 'believed', 'proposed', 'office']),
};

const reportedBy = z.enum(['commune', 'district']);

export const ratioTargetSchema = z.strictObject({
  /** Per cent that has to be reached. */
  floor: percent,
  /** Upper end of a range such as 75–80 %: striven for, never required. */
  aspiration: percent.optional(),
  /** The ratio has to lie above the floor, not on it ("trên 60%"). */
  strict: z.boolean().optional(),
});
export const levelTargetSchema = z.strictObject({ level: z.int().min(0).max(9) });
export const choiceTargetSchema = z.strictObject({ accepted: z.array(identifier).min(1) });

const ratioRule = z.strictObject({
  kind: z.literal('ratio'),
  numerator: words,
  /** Base figure that the numerator is divided by. */
  denominator: identifier,
  targets: z.partialRecord(milestone, ratioTargetSchema),
});
const levelRule = z.strictObject({
  kind: z.literal('level'),
  /** Levels run from 0 to this one. */
  highest: z.int().min(1).max(9),
  targets: z.partialRecord(milestone, levelTargetSchema),
});
const choiceRule = z.strictObject({
  kind: z.literal('choice'),
  choices: z.array(z.strictObject({ id: identifier, label: words })).min(2),
  targets: z.partialRecord(milestone, choiceTargetSchema),
});

export const indicatorSchema = z.strictObject({
  id: identifier,
  group: identifier,
  label: words,
  ...definitionFields,
  reportedBy,
  /** A "duy trì" row: a fall against last year is asked about even where the target is still met. */
  maintain: z.boolean(),
  /** Section of the plan that states the target, by milestone. */
  references: z.partialRecord(milestone, z.string().min(1)),
  /** Words of the target column, by milestone, where the figures alone would not read well. */
  targetWords: z.partialRecord(milestone, words).optional(),
  rule: z.discriminatedUnion('kind', [ratioRule, levelRule, choiceRule]),
});

export const baseFigureSchema = z.strictObject({
  id: identifier,
  label: words,
  /** What is counted: người, hộ, trường … */
  unit: words,
  ...definitionFields,
  reportedBy,
});

const relationFields = { id: identifier, lane: z.enum(['error', 'query']) };

/** A relation between this year's figures. It is answered at the row that it names first. */
export const relationSchema = z.discriminatedUnion('kind', [
  /** `lesser` must not exceed `greater`. */
  z.strictObject({ ...relationFields, kind: z.literal('atMost'), lesser: entryId, greater: entryId }),
  /** `dividend` / `divisor` must lie from `min` to `max`, both included; at most two decimals. */
  z.strictObject({
    ...relationFields,
    kind: z.literal('quotientBetween'),
    dividend: entryId,
    divisor: entryId,
    min: z.number().min(0).multipleOf(0.01),
    max: z.number().min(0).multipleOf(0.01),
  }),
  /** Where `entry` reaches `atLeast`, every one of `needs` must reach its own. */
  z.strictObject({
    ...relationFields,
    kind: z.literal('requires'),
    entry: entryId,
    atLeast: z.int().min(0),
    needs: z.array(z.strictObject({ entry: entryId, atLeast: z.int().min(0) })).min(1),
  }),
  /** More than half of these ratio indicators lie exactly on the target that counts this year. */
  z.strictObject({ ...relationFields, kind: z.literal('manyOnTarget'), indicators: z.array(identifier).min(2) }),
]);

export const unitSchema = z.strictObject({
  /** Administrative code; codes and names are reused, so a unit's key is its code with the list's `validFrom`. */
  code: unitCode,
  name: words,
  type: z.enum(['commune', 'town']),
  /** Units of earlier lists that it was made of; `part`: only a part of that unit's territory went here. */
  predecessors: z.array(z.strictObject({ code: unitCode, validFrom: isoDate, part: z.boolean().optional() })),
});

export const planSchema = z.strictObject({
  id: z.string().regex(patterns['plan-id']),
  version: z.int().min(1),
  title: words,
  /** The document that states the targets. */
  source: words,
  form: z.strictObject({ number: words, title: words }),
  milestones: z.array(z.int().min(2020).max(2099)).min(1),
  reportYears: z.strictObject({ first: z.int(), last: z.int() }),
  /** Last day on which a report is on time. */
  deadline: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  /** Who receives the reports, from a day on; sorted by that day. */
  receivingOffices: z.array(z.strictObject({ validFrom: isoDate, name: words })).min(1),
  /** Last day of the district whose plan it is; absent while it goes on. */
  districtUntil: isoDate.optional(),
  explanation: z.strictObject({
    minLength: z.int().min(1).max(500),
    /** Report years in which a shortfall may stay without an explanation. */
    optionalYears: z.array(z.int()),
    /** Stock phrases that explain nothing, as they read after NFC, trimming, collapsing spaces and lower-casing. */
    stopList: z.array(z.string().min(1).max(200)),
  }),
  /** What is asked about where a figure of last year is known. */
  lastYear: z.strictObject({
    /** Smaller figures of last year change by much from one thing more or less: they are not compared. */
    compareFrom: z.int().min(1).max(1_000_000),
    /** Per cent by which a base figure may change without being asked about. */
    changedPercent: percent,
    /** So many times last year's figure, or the same part of it, looks like a digit too many or too few. */
    slippedFactor: z.strictObject({ min: z.int().min(2).max(1000), max: z.int().min(2).max(1000) }),
  }),
  groups: z.array(z.strictObject({ id: identifier, label: words })).min(1),
  baseFigures: z.array(baseFigureSchema).min(1),
  indicators: z.array(indicatorSchema).min(1),
  relations: z.array(relationSchema),
  /** The units of the territory, one list for each period. */
  unitLists: z
    .array(z.strictObject({ validFrom: isoDate, validTo: isoDate.optional(), units: z.array(unitSchema).min(1) }))
    .min(1),
  /** Targets that the office assigned to one unit (chỉ tiêu giao): unit code → indicator → milestone. */
  assignedTargets: z
    .record(
      unitCode,
      z.record(
        identifier,
        z.partialRecord(milestone, z.union([ratioTargetSchema, levelTargetSchema, choiceTargetSchema])),
      ),
    )
    .optional(),
});

export type Plan = z.infer<typeof planSchema>;
export type Indicator = Plan['indicators'][number];
export type IndicatorRule = Indicator['rule'];
export type BaseFigure = Plan['baseFigures'][number];
export type Relation = Plan['relations'][number];
export type Unit = Plan['unitLists'][number]['units'][number];
export type Words = z.infer<typeof words>;
export type RatioTarget = z.infer<typeof ratioTargetSchema>;
export type LevelTarget = z.infer<typeof levelTargetSchema>;
export type ChoiceTarget = z.infer<typeof choiceTargetSchema>;
