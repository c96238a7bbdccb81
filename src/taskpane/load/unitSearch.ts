import type { Unit } from '../../plan/schema';

/** Text without accents, case and surplus spaces: "Đại  Nghĩa" and "dai nghia" are the same. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The units whose shown name or code contains every word that was typed. */
export function matchingUnits(units: readonly Unit[], shown: (unit: Unit) => string, typed: string): readonly Unit[] {
  const words = plain(typed).split(' ');
  return units.filter((unit) => {
    const text = `${plain(shown(unit))} ${unit.code}`;
    return words.every((word) => text.includes(word));
  });
}
