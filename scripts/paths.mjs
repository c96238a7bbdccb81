import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {...string} parts */
export const fromRoot = (...parts) => path.join(path.dirname(fileURLToPath(import.meta.url)), '..', ...parts);
