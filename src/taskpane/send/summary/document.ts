export interface TableColumn {
  readonly label: string;
  /** Share of the width, in per cent. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A part of a written report. All texts are plain and of one line: whatever they hold, they are never markup. */
export type Block =
  /** Two columns side by side: the official head, and the signatures. Lines are centred where nothing else is said. */
  | {
      readonly kind: 'sides';
      readonly left: readonly Line[];
      readonly leftAlign?: 'left';
      readonly right: readonly Line[];
    }
  | { readonly kind: 'centered'; readonly lines: readonly Line[] }
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

export interface Line {
  readonly text: string;
  readonly look?: 'bold' | 'italic' | 'title' | 'underlined' | 'small' | 'smallBold';
}

/** A row of cells, or one text across all columns. */
export type TableRow = readonly string[] | { readonly across: string };

export interface SummaryDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}
