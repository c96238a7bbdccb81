/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_ORIGIN, stampOrigin } from '../../webpack/manifest.cjs';

const root = path.join(__dirname, '../..');
const schema = path.join(root, '../shared/manifest-schema/OfficeAppManifestV1_1.xsd');
const text = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');

/** Elements by local name, whatever their namespace. */
const all = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
const resources = (): Element[] =>
  ['Image', 'Url', 'String'].flatMap((name) => all(name)).filter((one) => one.id !== '');
const addresses = (): URL[] => {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Image', 'Url'].flatMap((name) => all(name));
  return named
    .map(value)
    .filter(Boolean)
    .map((address) => new URL(address));
};

/** The limits that Office sets on each kind of text, in characters. */
const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const textsOf = (element: Element): string[] =>
  [element, ...element.querySelectorAll('*')].map(
    (one) => value(one) || (one.children.length === 0 ? one.textContent : ''),
  );

describe('the manifest', () => {
  test('refers to resources that exist, and has no others', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    expect(new Set(used)).toEqual(new Set(resources().map((resource) => resource.id)));
  });

  test('names each resource once, in at most 32 characters', () => {
    const ids = resources().map((resource) => resource.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('loads everything over https, from the one origin that a build replaces', () => {
    expect(addresses().length).toBeGreaterThan(0);
    expect(new Set(addresses().map((address) => address.origin))).toEqual(new Set([DEFAULT_ORIGIN]));
  });

  test('points to the pane and to pictures that exist', () => {
    const paths = [...new Set(addresses().map((address) => address.pathname.slice(1)))];
    const missing = paths.filter((file) => file !== 'taskpane.html' && !fs.existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });

  test.each(['16', '32', '80'])('shows a picture of %s pixels where the ribbon asks for one', (size) => {
    const images = all('Image').filter((image) => image.getAttribute('size') === size);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const id = image.getAttribute('resid');
      const source = resources().find((resource) => resource.id === id);
      expect(pixels(new URL(value(source!)).pathname)).toEqual([Number(size), Number(size)]);
    }
  });

  test('shows pictures of 32 and 64 pixels in the list of add-ins', () => {
    expect(pixels(new URL(value(all('IconUrl')[0]!)).pathname)).toEqual([32, 32]);
    expect(pixels(new URL(value(all('HighResolutionIconUrl')[0]!)).pathname)).toEqual([64, 64]);
  });

  test.each(Object.entries(limits))('keeps every %s within the limit of %d characters', (name, limit) => {
    const texts = all(name)
      .flatMap(textsOf)
      .filter((one) => one.trim() !== '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((one) => one.length > limit || one !== one.normalize('NFC'))).toEqual([]);
  });

  test('says everything a person reads in Vietnamese first, and in English', () => {
    expect(all('DefaultLocale').map((one) => one.textContent)).toEqual(['vi-VN']);
    const spoken = [
      ...all('DisplayName'),
      ...all('Description').filter((one) => !one.hasAttribute('resid')),
      ...all('String'),
    ];
    for (const one of spoken) {
      const overrides = all('Override', one).map((override) => [
        override.getAttribute('Locale'),
        value(override) !== '',
      ]);
      expect([value(one), overrides]).toEqual([value(one), [['en-US', true]]]);
    }
  });

  test('opens the pane by the name that Excel reopens it under with the document', () => {
    expect(all('TaskpaneId').map((one) => one.textContent)).toEqual(['Office.AutoShowTaskpaneWithDocument']);
  });

  test('runs everything in the one runtime of the pane, as long as the workbook is open', () => {
    const [runtime, ...others] = all('Runtime');
    expect(others).toEqual([]);
    expect(runtime!.getAttribute('lifetime')).toBe('long');
    const panes = all('Action').flatMap((action) => all('SourceLocation', action));
    const resid = runtime!.getAttribute('resid');
    expect(panes.map((pane) => pane.getAttribute('resid'))).toEqual([resid]);
    expect(all('FunctionFile').map((file) => file.getAttribute('resid'))).toEqual([resid]);
  });

  test('has a button for the pane, for the form and for the check, each with a picture and words of its own', () => {
    const controls = all('Control');
    expect(controls.map((control) => control.id)).toEqual([
      ...['ChiTieu.OpenPane', 'ChiTieu.LoadForm', 'ChiTieu.CheckForm'],
    ]);
    for (const name of ['Label', 'Description', 'Image']) {
      const first = controls.map((control) => all(name, control)[0]?.getAttribute('resid'));
      expect(new Set(first).size).toBe(controls.length);
    }
  });

  test('lets an older Excel open the pane, and gives buttons to those that have what the pane needs', () => {
    const [forAnyone, forButtons] = all('Requirements').map((element) =>
      all('Set', element).map((set) => `${set.getAttribute('Name')!} ${set.getAttribute('MinVersion')!}`),
    );
    expect(forAnyone).toEqual(['ExcelApi 1.1']);
    expect(forButtons).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });
});

const hasSchema = fs.existsSync(schema) && !spawnSync('xmllint', ['--version']).error;
(hasSchema ? describe : describe.skip)(
  `the manifest and its schema${hasSchema ? '' : ' (its schema or xmllint is not installed)'}`,
  () => {
    const validate = (xml: string): string => {
      try {
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input: xml, stdio: 'pipe' });
        return '';
      } catch (error) {
        return String((error as { stderr: Buffer }).stderr);
      }
    };

    test('agree', () => {
      expect(validate(text)).toBe('');
    });

    test('would not agree on an unknown element', () => {
      expect(validate(text.replace('<Hosts>', '<Host/><Hosts>'))).toContain('fails to validate');
    });
  },
);

describe('a manifest for another origin', () => {
  test('differs in its addresses alone', () => {
    const stamped = stampOrigin(text, 'https://chitieu.example.vn');
    expect(stamped).not.toContain('localhost');
    expect(stamped.replaceAll('https://chitieu.example.vn', DEFAULT_ORIGIN)).toBe(text);
  });

  test('may name a folder, with or without a slash behind it', () => {
    const expected = '"https://example.vn/chitieu/taskpane.html"';
    expect(stampOrigin(text, 'https://example.vn/chitieu')).toContain(expected);
    expect(stampOrigin(text, 'https://example.vn/chitieu/')).toContain(expected);
  });

  test.each([
    'http://example.vn',
    'example.vn',
    'https://example.vn/?a=1',
    'https://example.vn/#a',
    'https://ai:mat-khau@example.vn',
    "https://example.vn/a'b",
    'https://example.vn/a&b',
  ])('is refused for %s', (origin) => {
    expect(() => stampOrigin(text, origin)).toThrow();
  });

  test('is the manifest itself where none is named', () => {
    expect(stampOrigin(text)).toBe(text);
  });
});

/** Width and height of a PNG of the project. */
function pixels(file: string): [number, number] {
  const picture = fs.readFileSync(path.join(root, file));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}
