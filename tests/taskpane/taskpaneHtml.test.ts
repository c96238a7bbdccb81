import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from '../../src/messages/vi';

const html = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8').replace(/\s+/g, ' ');

describe('the page before its program runs', () => {
  test('is Vietnamese, and says in the pane’s words what an old Excel needs', () => {
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain(`<p>${vi.pane.starting}</p>`);
    expect(html).toContain(`<p> ${vi.pane.notStarting} </p>`);
    expect(html).toContain(`<title>${vi.pane.title}</title>`);
  });

  test('brings no style and no script of its own, which the policy would stop', () => {
    expect(html).toContain('<style></style>');
    expect(html).not.toMatch(/<script|style=|\son[a-z]+=/);
  });
});
