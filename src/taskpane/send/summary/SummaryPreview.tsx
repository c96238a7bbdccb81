import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Block, Line, SummaryDocument } from './document';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;
const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalS,
    border: line,
    overflowX: 'auto',
    fontFamily: '"Times New Roman", serif',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sides: { display: 'flex', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
  left: { flexBasis: '40%' },
  right: { flexBasis: '60%' },
  line: { margin: 0, textAlign: 'center' },
  leftLine: { textAlign: 'left' },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  underlined: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  table: { width: '100%', minWidth: '420px', borderCollapse: 'collapse' },
  cell: { border: line, padding: '2px', verticalAlign: 'top', textAlign: 'left', fontWeight: 'normal' },
});

type Styles = ReturnType<typeof useStyles>;

/** How the document will look, about. Nothing in it is markup. */
export function SummaryPreview({ document: { blocks }, ref }: { document: SummaryDocument; ref: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  return (
    // Sideways scrolling has to be possible by keyboard as well.
    <div ref={ref} lang="vi" className={styles.page} tabIndex={0}>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} styles={styles} />
      ))}
    </div>
  );
}

function BlockView({ block, styles }: { block: Block; styles: Styles }) {
  switch (block.kind) {
    case 'sides':
      return (
        <div className={styles.sides}>
          <div className={styles.left}>
            <Lines lines={block.left} styles={styles} isLeft={block.leftAlign === 'left'} />
          </div>
          <div className={styles.right}>
            <Lines lines={block.right} styles={styles} />
          </div>
        </div>
      );
    case 'centered':
      return <Lines lines={block.lines} styles={styles} />;
    case 'heading':
      return <p className={mergeClasses(styles.text, styles.bold)}>{block.text}</p>;
    case 'paragraph':
      return <p className={styles.text}>{block.text}</p>;
    case 'list':
      return block.items.map((item, index) => (
        <p key={index} className={styles.text}>
          - {item}
        </p>
      ));
    case 'table':
      return <TableView table={block} styles={styles} />;
  }
}

function Lines({ lines, styles, isLeft = false }: { lines: readonly Line[]; styles: Styles; isLeft?: boolean }) {
  const looks = {
    bold: styles.bold,
    title: styles.bold,
    italic: styles.italic,
    underlined: styles.underlined,
    small: undefined,
    smallBold: mergeClasses(styles.bold, styles.italic),
  };
  return lines.map(({ text, look }, index) => (
    <p key={index} className={mergeClasses(styles.line, isLeft && styles.leftLine, look && looks[look])}>
      {text}
    </p>
  ));
}

function TableView({ table: { columns, rows }, styles }: { table: Extract<Block, { kind: 'table' }>; styles: Styles }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className={mergeClasses(styles.cell, styles.bold)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {'across' in row ? (
              <td colSpan={columns.length} className={mergeClasses(styles.cell, styles.bold)}>
                {row.across}
              </td>
            ) : (
              row.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
