import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOffice } from '../../src/excel/officeHost';
import { valueOf } from './support/openWorkbook';

interface Surroundings {
  readonly host?: string | null;
  readonly version?: number;
  readonly savingFails?: boolean;
  readonly showingFails?: boolean;
}

/** The common API as far as it is asked, over settings that are kept once they are saved. */
function installOffice({ host = 'Excel', version = 14, savingFails = false, showingFails = false }: Surroundings = {}) {
  const [current, saved] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const actions = new Map<string, (event?: { completed(): void }) => void>();
  let shown = 0;
  const office = {
    actions: { associate: (name: string, action: () => void) => void actions.set(name, action) },
    addin: {
      showAsTaskpane: () => {
        shown += 1;
        return showingFails ? Promise.reject(new Error('AccessDenied')) : Promise.resolve();
      },
    },
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
    context: {
      displayLanguage: 'vi-VN',
      requirements: {
        isSetSupported: (name: string, wanted: string) =>
          name === 'ExcelApi' && Number(wanted.split('.')[1]) <= version,
      },
      document: {
        settings: {
          get: (key: string) => current.get(key) ?? null,
          set: (key: string, value: unknown) => void current.set(key, value),
          remove: (key: string) => void current.delete(key),
          saveAsync(done: (result: object) => void) {
            if (!savingFails) {
              saved.clear();
              current.forEach((value, key) => saved.set(key, value));
            }
            done(savingFails ? { status: 'failed', error: { code: 9019 } } : { status: 'succeeded' });
          },
        },
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  /** Presses a button of the ribbon; resolves when Excel is told that it is done. */
  const press = (name: string) => new Promise<void>((resolve) => actions.get(name)?.({ completed: resolve }));
  return { saved, current, press, shown: () => shown, actions };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

const autoShow = 'Office.AutoShowTaskpaneWithDocument';

test('Excel tells its language', async () => {
  installOffice();
  expect(valueOf(await startOffice())).toMatchObject({ language: 'vi-VN', opensWithDocument: false });
});

test.each([
  [13, { ok: false, problem: { code: 'host-too-old', facts: { needed: 'ExcelApi 1.14' } } }],
  [14, { ok: true }],
  [15, { ok: true }],
])('an Excel with ExcelApi 1.%i', async (version, expected) => {
  installOffice({ version });
  expect(await startOffice()).toMatchObject(expected);
});

test.each([
  ['another program', 'Word', 'NotExcel'],
  ['a browser alone', null, 'NotExcel'],
])('%s is told', async (_, host, code) => {
  installOffice({ host });
  expect(await startOffice()).toEqual({ ok: false, problem: { code: 'host-failed', facts: { code } } });
});

test('a page that Office.js did not reach says so', async () => {
  expect(await startOffice()).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: 'OfficeMissing' } },
  });
});

test('opening with the document is kept in the document, and can be taken back', async () => {
  const { saved, current } = installOffice();
  const office = valueOf(await startOffice());
  expect(await office.setOpensWithDocument(true)).toEqual({ ok: true, value: undefined });
  expect(saved.get(autoShow)).toBe(true);
  expect(valueOf(await startOffice()).opensWithDocument).toBe(true);
  await office.setOpensWithDocument(false);
  expect([saved.size, current.size]).toEqual([0, 0]);
});

test('a document that cannot be saved to is a problem', async () => {
  installOffice({ savingFails: true });
  expect(await valueOf(await startOffice()).setOpensWithDocument(true)).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: '9019' } },
  });
});

describe('the buttons of the ribbon', () => {
  test('bring the pane into view and tell it what is wanted', async () => {
    const { press, shown } = installOffice();
    const heard: string[] = [];
    const stop = valueOf(await startOffice()).onCommand((command) => heard.push(command));
    await press('ChiTieu.LoadForm');
    await press('ChiTieu.CheckForm');
    expect([heard, shown()]).toEqual([['load', 'check'], 2]);
    stop();
    await press('ChiTieu.CheckForm');
    expect(heard).toHaveLength(2);
  });

  test('may be pressed before the pane has ever been open: the last press waits for it', async () => {
    const { press } = installOffice();
    const office = valueOf(await startOffice());
    await press('ChiTieu.CheckForm');
    await press('ChiTieu.LoadForm');
    const heard: string[] = [];
    office.onCommand((command) => heard.push(command));
    expect(heard).toEqual(['load']);
    office.onCommand((command) => heard.push(command));
    expect(heard).toEqual(['load']);
  });

  test('are heard although Excel does not bring the pane into view', async () => {
    const { press } = installOffice({ showingFails: true });
    const heard: string[] = [];
    valueOf(await startOffice()).onCommand((command) => heard.push(command));
    await press('ChiTieu.CheckForm');
    expect(heard).toEqual(['check']);
  });

  test('are those of the manifest', async () => {
    const { actions } = installOffice();
    valueOf(await startOffice());
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...actions.keys()]).toEqual(named);
  });
});
