import type { Block, Line, SummaryDocument, TableColumn } from './document';

const looks: Readonly<Record<NonNullable<Line['look']>, string>> = {
  bold: 'font-weight:bold',
  italic: 'font-style:italic',
  title: 'font-weight:bold;font-size:14pt',
  underlined: 'font-weight:bold;text-decoration:underline',
  small: 'font-size:11pt',
  smallBold: 'font-size:12pt;font-weight:bold;font-style:italic',
};
const base = "font-family:'Times New Roman',serif;font-size:13pt;line-height:1.25;color:#000000";
const gridLine = 'border:1px solid #000000;padding:2pt 4pt;vertical-align:top;font-size:11pt';

/** The document as a fragment for the clipboard. Styles stand at each element: Word reads no others reliably. */
export function documentFragment({ blocks }: SummaryDocument): string {
  return element('div', base, blocks.map(blockHtml).join(''));
}

/** The document as a page that any browser shows and prints, and that Word opens. It loads and runs nothing. */
export function documentPage(document: SummaryDocument): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const print =
    '<style>@page{size:A4;margin:20mm 15mm 20mm 30mm}tr{break-inside:avoid}thead{display:table-header-group}</style>';
  const head = `<meta charset="utf-8">${policy}<title>${escape(document.title)}</title>${print}`;
  return `<!DOCTYPE html>\n<html lang="vi"><head>${head}</head><body>${documentFragment(document)}</body></html>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'sides':
      return sidesHtml(block);
    case 'centered':
      return element('div', 'margin:6pt 0', block.lines.map((line) => lineHtml(line)).join(''));
    case 'heading':
      return element('p', 'font-weight:bold;margin:10pt 0 4pt;break-after:avoid', escape(block.text));
    case 'paragraph':
      return element('p', 'text-align:justify;margin:4pt 0', escape(block.text));
    case 'list':
      return block.items.map((item) => element('p', 'text-align:justify;margin:4pt 0', `- ${escape(item)}`)).join('');
    case 'table':
      return tableHtml(block);
  }
}

function sidesHtml({ left, leftAlign, right }: Extract<Block, { kind: 'sides' }>): string {
  const sides = [
    cell('width:40%;vertical-align:top', left.map((line) => lineHtml(line, leftAlign)).join('')),
    cell('width:60%;vertical-align:top', right.map((line) => lineHtml(line)).join('')),
  ];
  return element('table', 'width:100%;border-collapse:collapse;margin:12pt 0', `<tr>${sides.join('')}</tr>`);
}

function lineHtml({ text, look }: Line, align: 'left' | 'center' = 'center'): string {
  return element('p', `text-align:${align};margin:0${look ? `;${looks[look]}` : ''}`, escape(text));
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = columns.map(({ label, width }) =>
    element('th', `${gridLine};text-align:center;width:${width}%`, escape(label)),
  );
  const body = rows.map((row) => {
    if ('across' in row) {
      return `<tr style="break-after:avoid"><td colspan="${columns.length}" style="${gridLine};font-weight:bold">${escape(row.across)}</td></tr>`;
    }
    return `<tr>${row.map((text, index) => cell(`${gridLine};text-align:${alignOf(columns[index])}`, escape(text))).join('')}</tr>`;
  });
  return element(
    'table',
    'width:100%;border-collapse:collapse',
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
  );
}

function alignOf(column: TableColumn | undefined): string {
  return column?.align ?? 'left';
}

function cell(style: string, content: string): string {
  return element('td', style, content);
}

/** `style` is our own, `content` is markup: texts go through `escape` first. */
function element(name: string, style: string, content: string): string {
  return `<${name} style="${style}">${content}</${name}>`;
}

/** Characters that no page may hold; a lone half of a surrogate pair is one of them too. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is written between tags and in attributes. */
function escape(text: string): string {
  return text.replace(forbidden, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
