/**
 * TCVN 5712:1993 VN3 (TCVN3, the ".Vn" fonts of ABC), as its bytes read in Windows-1252, from 0xA1 to 0xAE and from 0xB5 to 0xFE. Facts: the
 * standard's table as the GNU C library has it (charset TCVN5712-1, lower half of VN1 left out). Positions that VN3 leaves free are blanks.
 */
const uppercase = 'ĂÂÊÔƠƯĐ';
const lowercase = 'ăâêôơưđ';
const toned = ['àảãáạ ằẳẵắ      ', ' ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'] as const;

const first = 0xa1;
const firstToned = 0xb5;

const letters = new Map<string, string>();

function enter(from: number, row: string): void {
  Array.from(row).forEach((letter, index) => {
    if (letter !== ' ') letters.set(String.fromCharCode(from + index), letter);
  });
}

enter(first, uppercase + lowercase);
enter(firstToned, toned.join(''));

/** What a character stands for under a font of this kind; `undefined` where it is no letter of TCVN3. */
export function tcvn3Letter(character: string): string | undefined {
  return letters.get(character);
}

/** The text as it was meant; fonts whose names end in H show small letters as capitals. */
export function fromTcvn3(text: string, isCapitalFont: boolean): string {
  const converted = [...text].map((character) => letters.get(character) ?? character).join('');
  return isCapitalFont ? converted.toUpperCase() : converted;
}
