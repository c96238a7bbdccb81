import { excelCommand } from '../../scripts/excel.mjs';

function argumentsOf(action: string, platform = 'win32'): string[] {
  const command = excelCommand(action, platform, true);
  if ('refusal' in command) throw new Error(command.refusal);
  return command.args;
}

function refusalOf(...asked: Parameters<typeof excelCommand>): string {
  const command = excelCommand(...asked);
  if ('args' in command) throw new Error(command.args.join(' '));
  return command.refusal;
}

test.each(['win32', 'darwin'])(
  'on %s the manifest is loaded into Excel, and the pane served where it points',
  (platform) => {
    const args = argumentsOf('start', platform).join(' ');
    expect(args).toContain('office-addin-debugging start manifest.xml desktop --app excel');
    expect(args).toContain('--dev-server npm run dev --dev-server-port 3000');
  },
);

test('stopping takes the manifest out again', () => {
  expect(argumentsOf('stop').slice(-3)).toEqual(['office-addin-debugging', 'stop', 'manifest.xml']);
});

test('the tool is named with its version', () => {
  for (const name of argumentsOf('start').filter((text) => text.includes('@')))
    expect(name).toMatch(/^[a-z-]+@\d+\.\d+\.\d+$/);
});

test('where there is no Excel for the desktop, other ways are told', () => {
  expect(refusalOf('start', 'linux', false)).toMatch(/Windows and macOS only.*npm start.*Excel for the web/);
});

test('a computer without Excel is told so', () => {
  expect(refusalOf('start', 'win32', false)).toMatch(/No Excel was found/);
});

test('anything else is told how to call it', () => {
  expect(refusalOf(undefined, 'win32', true)).toMatch(/start\|stop/);
});
