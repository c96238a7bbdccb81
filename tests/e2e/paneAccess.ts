import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Bench } from './bench';

/** The pane's own window. */
export async function paneFrame({ page }: Bench): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('the pane has no window');
  return frame;
}

/** What an accessibility checker finds wrong with the pane as it stands, and whether anything is cut off at the side. */
export async function accessFaults(bench: Bench, what: Checked = 'everything'): Promise<readonly string[]> {
  return faultsIn(await paneFrame(bench), what);
}

/** Of a page that was checked already and only looks otherwise, the colours will do. */
export type Checked = 'everything' | 'colours';

/** The same of a page that the pane has for itself. */
export async function faultsIn(frame: Frame, what: Checked = 'everything'): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  await frame.evaluate(withoutTransitions);
  return frame.evaluate(
    async (runOnly) => {
      const { axe: checker } = window as unknown as {
        axe: { run(page: Document, options: object): Promise<AxeResults> };
      };
      const { violations } = await checker.run(document, { resultTypes: ['violations'], ...runOnly });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
        ),
        ...(scrollWidth > clientWidth ? [`wider than the pane by ${scrollWidth - clientWidth}`] : []),
      ];
    },
    what === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
  );
}

/** A button on its way from one colour to another, one that is out of sight even more, has a contrast that nobody ever reads. */
function withoutTransitions(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { transition: none !important }');
  document.adoptedStyleSheets = [sheet];
}
