/** Version of the form's layout that is made now, as it stands in every file. */
export const templateVersion = '2';

/** Versions that can be read, from the oldest. */
export const knownVersions = ['1', templateVersion] as const;
export type KnownVersion = (typeof knownVersions)[number];

/** `undefined` for a version that this program does not know: a newer one, most likely. */
export function knownVersion(template: string): KnownVersion | undefined {
  return knownVersions.find((version) => version === template);
}
