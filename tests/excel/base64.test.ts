import { toBase64 } from '../../src/excel/base64';

test.each([0, 1, 2, 3, 0x1fff, 0x2000, 0x2001, 300_000])('%i bytes come through', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
