/** So much is kept of one function: what the forms of an office repeat in each file, and no more. */
const most = { texts: 2_000, length: 300 };

/**
 * The same function, which remembers what it answered lately. What forms repeat (references, labels, headings) is worked out once for
 * thousands of files; long texts are not kept, and when there are too many all are let go of. Answers must not be changed by anybody.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > most.length) return answer(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Answer;
    const value = answer(text);
    if (known.size >= most.texts) known.clear();
    known.set(text, value);
    return value;
  };
}
