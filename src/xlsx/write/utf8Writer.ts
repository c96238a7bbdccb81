const encoder = new TextEncoder();
/** Letters that are gathered before they are encoded. */
const enough = 64 * 1024;

/** Gathers text as UTF-8, so that a sheet of many megabytes is never held as text. */
export class Utf8Writer {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  #waiting = '';

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= enough) this.#encode();
  }

  bytes(): Uint8Array<ArrayBuffer> {
    this.#encode();
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #encode(): void {
    const chunk = encoder.encode(this.#waiting);
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#waiting = '';
  }
}
