import SkipReporter from '../../scripts/skipReporter.cjs';

const result = (status: string, ...titles: string[]): { status: string; title: string; ancestorTitles: string[] } => ({
  status,
  title: titles.at(-1)!,
  ancestorTitles: titles.slice(0, -1),
});
const run = (...tests: ReturnType<typeof result>[]): { testResults: { testResults: typeof tests }[] } => ({
  testResults: [{ testResults: tests }],
});

describe('what was skipped', () => {
  let printed = '';
  const { CI } = process.env;
  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    if (CI === undefined) delete process.env['CI'];
    else process.env['CI'] = CI;
  });
  const report = (ci: string, ...tests: ReturnType<typeof result>[]): Error | undefined => {
    return reportWith({}, ci, ...tests);
  };
  const reportWith = (
    config: { testNamePattern?: string },
    ci: string,
    ...tests: ReturnType<typeof result>[]
  ): Error | undefined => {
    process.env['CI'] = ci;
    const reporter = new SkipReporter(config);
    reporter.onRunComplete(undefined, run(...tests));
    return reporter.getLastError();
  };

  test('is listed with its reason, once for each block', () => {
    const block = 'LibreOffice agrees (libreoffice is not installed)';
    const error = report(
      '',
      result('pending', block, 'a'),
      result('pending', block, 'deeper', 'b'),
      result('passed', 'c'),
    );
    expect(printed).toBe(`\nSkipped:\n  ${block}: 2 tests\n`);
    expect(error).toBeUndefined();
  });

  test('is listed test by test where no reason is stated', () => {
    report('', result('todo', 'block', 'a'), result('pending', 'block', 'b'));
    expect(printed).toBe('\nSkipped:\n  block › a: 1 test\n  block › b: 1 test\n');
  });

  test('fails the run on CI', () => {
    expect(report('true', result('pending', 'a'))).toBeInstanceOf(Error);
    expect(printed).toMatch(/the run fails\.\n$/);
  });

  test('is what was asked for where tests are chosen by name', () => {
    expect(reportWith({ testNamePattern: 'a' }, 'true', result('pending', 'b'))).toBeUndefined();
    expect(printed).toBe('');
  });

  test('is nothing to speak of where everything ran', () => {
    expect(report('true', result('passed', 'a'), result('failed', 'b'))).toBeUndefined();
    expect(printed).toBe('');
  });
});
