/** Answers kept at most: more than a form has texts. */
const LIMIT = 10_000;

/**
 * Univer asks of every text that it draws or computes with, again and again, whether it might be a date, a time or a number. The answer
 * depends on nothing but the text.
 *
 * @template {object} Found
 * @param {(text: string, options?: object) => Found | null} read one of the readers of `numfmt`
 * @returns {(text: string, options?: object) => Found | null} the same, asked once for each text
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

module.exports = { remembered };
