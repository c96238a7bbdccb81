import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Plan } from '../../src/plan/schema';
import { assess } from '../../src/rules/assess';
import type { Finding, RawEntries } from '../../src/rules/assessment';

export const languages = [vi, en];
export const plan: Plan = defaultPlan;

/** Findings of a form of Hương Sơn, each in cell E31. */
export function findingsOf(entries: RawEntries, year = 2026, of: Plan = plan): readonly Finding[] {
  return assess(of, { unit: '10489', year }, entries).findings;
}

const holes = /undefined|NaN|null|\[object|…|“”|\(\)|\s{2}|\s[.,;](?![a-z])|[.:;,]{2}|\{|\}|\$/;

/** What a sentence shows where a fact was not there, or where its pieces do not fit; `undefined` where all is well. */
export function holeIn(text: string): string | undefined {
  return holes.exec(text.replaceAll(/\((\.\.\.|…)\)/g, '(*)'))?.[0];
}
