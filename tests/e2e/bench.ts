import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { serveFromDisk } from './fromDisk';
import type { DrivenWindow, WorkbenchDriver } from '../../src/workbench/page/driver';
import { requireTool } from '../support/tools';

const root = path.join(__dirname, '../..');

/** The workbench in a browser. */
export interface Bench {
  readonly page: Page;
  /** The pane's own document, beside the grid. */
  readonly pane: FrameLocator;
  /** What is to be seen in the pane with this text: a screen reader is told the same, a little later and in a place of its own. */
  seen(text: string | RegExp): Locator;
  /** What points to a defect: errors of a page, violations of a content security policy. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the server's own origin. */
  readonly strayRequests: readonly string[];
  /** Asks the grid, by sheet names and addresses. */
  grid<Key extends keyof WorkbenchDriver>(
    method: Key,
    ...args: Parameters<WorkbenchDriver[Key]>
  ): Promise<Awaited<ReturnType<WorkbenchDriver[Key]>>>;
  /** Opens the page with this sample form, or with a blank workbook. */
  open(sample?: string): Promise<void>;
  /** Opens the pane anew over the same workbook. */
  reopenPane(): Promise<void>;
  close(): Promise<void>;
}

/** A bench for the tests around: open before the first of them, closed after the last. */
export function suiteBench(seam?: Seam): Bench {
  let opened: Bench | undefined;
  beforeAll(async () => {
    await buildBench();
    opened = await openBench(seam);
  }, 300_000);
  afterAll(() => opened?.close());
  return new Proxy({} as Bench, {
    get(_, member) {
      if (!opened) throw new Error('The bench opens before the first test');
      return opened[member as keyof Bench];
    },
  });
}

/** Builds what is out of date; from scratch it takes a minute. */
export async function buildBench(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs', 'workbench', 'pane', 'samples'], { cwd: root });
}

/** As in Excel for Windows, over http from the workbench's own server; or as in Excel for the web, over https. */
export type Seam = 'windows' | 'web';

/** Where the pane that is deployed loads Microsoft's library from; answered from disk like everything else. */
const officeCdn = 'https://appsforoffice.microsoft.com';

/** The region that is there to be read out and has no role, unlike those that are seen as well. */
const spokenOnly = '[aria-live]:not([role])';

async function openBench(seam: Seam = 'windows'): Promise<Bench> {
  const server = seam === 'windows' ? await serve({ port: 0 }) : undefined;
  const origin = server?.origin ?? 'https://workbench.test';
  const browser = await chromium.launch({
    executablePath: requireTool('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: 'vi-VN' });
  page.setDefaultTimeout(60_000);
  if (!server) await serveFromDisk(page);
  const pane = page.frameLocator('#pane');
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (![origin, officeCdn, 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start)))
      strayRequests.push(url);
  });
  return {
    page,
    pane,
    seen: (text) => pane.getByText(text).and(pane.locator(`:not(${spokenOnly})`)),
    complaints,
    strayRequests,
    grid: (method, ...args) =>
      page.evaluate(
        ([name, values]) => {
          const { workbench } = window as unknown as { workbench: Record<string, (...values: unknown[]) => unknown> };
          return workbench[name]?.(...values);
        },
        [method, args] as const,
      ) as never,
    async open(sample) {
      const query = sample === undefined ? '' : `?file=${encodeURIComponent(sample)}`;
      await page.goto(`${origin}/workbench.html${query}`);
      await page.waitForFunction(() => (window as unknown as DrivenWindow).workbench !== undefined);
    },
    async reopenPane() {
      const frame = await (await page.waitForSelector('#pane')).contentFrame();
      await frame?.goto(frame.url());
    },
    async close() {
      await browser.close();
      await server?.close();
    },
  };
}
