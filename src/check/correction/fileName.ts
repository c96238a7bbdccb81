import { asciiName } from '../asciiName';
import type { CorrectionRequest } from './request';

/** "10465-hong-son-2026", without an ending; a file that nobody can read is called by its own name. */
export function correctionFileName({ file, form }: CorrectionRequest): string {
  if (!form)
    return asciiName(`khong-doc-duoc-${file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)}`);
  return (
    asciiName(`${form.unit.code}-${form.unit.name === form.unit.code ? '' : form.unit.name}-${form.year}`) || 'phieu'
  );
}
