import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from 'numfmt';

export * from 'numfmt';

/*
 * Univer asks of every text that it draws, several times for each frame, whether it might be a date, a time or a number: a third of the
 * time that drawing takes. The answer depends on nothing but the text.
 */

/** Answers kept at most for each question: more than the texts of any form. */
const LIMIT = 10_000;

/**
 * @template {object} Found
 * @param {(text: string, options?: object) => Found | null} read
 * @returns {(text: string, options?: object) => Found | null}
 */
function remembered(read) {
  /** @type {Map<string, Found | null>} */
  const answers = new Map();
  return (text, options) => {
    if (options !== undefined || typeof text !== 'string') return read(text, options);
    let found = answers.get(text);
    if (found === undefined) {
      if (answers.size >= LIMIT) answers.clear();
      answers.set(text, (found = read(text)));
    }
    return found && { ...found };
  };
}

export const parseDate = remembered(readDate);
export const parseNumber = remembered(readNumber);
export const parseTime = remembered(readTime);
