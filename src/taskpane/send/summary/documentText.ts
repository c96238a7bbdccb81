import type { Block, SummaryDocument } from './document';

/** The document for places that take no tables: a mail, a chat. Columns of a table are separated by tabs. */
export function documentText({ blocks }: SummaryDocument): string {
  return `${blocks.map((block) => blockText(block).join('\n')).join('\n\n')}\n`;
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'sides':
      return [...block.left, ...block.right].map(({ text }) => text);
    case 'centered':
      return block.lines.map(({ text }) => text);
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
      return [
        block.columns.map(({ label }) => label).join('\t'),
        ...block.rows.map((row) => ('across' in row ? row.across : row.join('\t'))),
      ];
  }
}
