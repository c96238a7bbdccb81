import { createFocusOutlineStyle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':hover span': { color: 'inherit' },
    ...createFocusOutlineStyle(),
  },
  mark: { display: 'flex', fontSize: '16px' },
  words: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface MenuEntryProps {
  readonly label: string;
  /** A switch, or one of several of which one holds; with it comes whether it does. */
  readonly kind?: 'checkbox' | 'radio';
  readonly isChecked?: boolean;
  readonly hint?: string;
  /** The language of the label where it is another than the pane's. */
  readonly lang?: string;
  onChoose(): void;
}

export function MenuEntry({ label, kind, isChecked, hint, lang, onChoose }: MenuEntryProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role={kind ? `menuitem${kind}` : 'menuitem'}
      aria-checked={kind && isChecked}
      tabIndex={-1}
      lang={lang}
      className={styles.entry}
      onClick={onChoose}
    >
      <span aria-hidden className={styles.mark}>
        {isChecked && <CheckmarkRegular />}
      </span>
      <span className={styles.words}>
        {label}
        {hint !== undefined && (
          <Text size={200} className={styles.hint}>
            {hint}
          </Text>
        )}
      </span>
    </button>
  );
}
