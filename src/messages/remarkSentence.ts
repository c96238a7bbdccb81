import type { Remark } from '../check/received';
import { receivedWords } from './fetched/received';
import { shownFile, shownValue } from './shownValue';
import type { Sentence } from './sentence';
import type { Messages } from './vi';

/** What is remarkable about a received file beside the others, and what to do about it. */
export function remarkSentence({ language }: Messages, remark: Remark): Sentence {
  const { remarks } = receivedWords[language];
  switch (remark.code) {
    case 'wrong-year':
      return remarks.wrongYear(remark.year, remark.wanted);
    case 'unit-not-expected':
      return remarks.unitNotExpected(shownValue(language, remark.unit), remark.year);
    case 'received-twice':
      if (remark.same) return remarks.sameTwice(remark.files.map(shownFile).join(', '));
      return remarks.differentTwice(
        differentFiles(remark, (files) => remarks.alike(files)),
        remark.identical.map(shownFile).join(', '),
      );
    case 'copied': {
      const unit = `${shownValue(language, remark.unit.name)} (${shownValue(language, remark.unit.code)})`;
      return remarks.copied(remark.equal, remark.compared, remark.from, unit, shownFile(remark.file));
    }
    case 'changed-after-check':
      return remarks.changedAfterCheck();
    case 'other-template':
      return remarks.otherTemplate(shownValue(language, remark.template), remark.current);
  }
}

/** The files that differ from one, those that say the same together. */
export function differentFiles(
  { different }: Extract<Remark, { code: 'received-twice' }>,
  alike: (files: string) => string,
  shown: (file: string) => string = shownFile,
): string {
  const groups = different.map((files) => ({ text: files.map(shown).join(', '), isOne: files.length === 1 }));
  return groups.map(({ text, isOne }) => (isOne ? text : alike(text))).join('; ');
}
