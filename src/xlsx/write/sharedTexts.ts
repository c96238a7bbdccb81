import { textElement } from './xmlEscape';
import { Utf8Writer } from './utf8Writer';

/** The texts of a workbook, each of them once. */
export class SharedTexts {
  readonly #places = new Map<string, number>();

  get count(): number {
    return this.#places.size;
  }

  placeOf(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  part(): Uint8Array<ArrayBuffer> {
    const count = String(this.count);
    const writer = new Utf8Writer();
    writer.write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
    writer.write('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    writer.write(` count="${count}" uniqueCount="${count}">`);
    for (const text of this.#places.keys()) writer.write(`<si>${textElement('t', text)}</si>`);
    writer.write('</sst>');
    return writer.bytes();
  }
}
