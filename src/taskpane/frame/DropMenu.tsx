import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  list: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    minWidth: '220px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 140px)',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
  },
});

const ITEM = '[role^=menuitem]';

interface DropMenuProps {
  readonly label: string;
  /** Menu entries. A plain one closes the menu; after a switch or one of several, more may be wanted. */
  readonly children: ReactNode;
}

/**
 * A button and the menu under it, by the ARIA pattern. Fluent's own surrounds itself with hidden elements that take the focus,
 * which accessibility checks refuse, and stands outside of every landmark.
 */
export function DropMenu({ label, children }: DropMenuProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isOpen) itemsOf(list.current)[0]?.focus();
  }, [isOpen]);

  function close() {
    setIsOpen(false);
    place.current?.querySelector('button')?.focus();
  }

  function onClick({ target }: MouseEvent) {
    if (target instanceof Element && target.closest('[role=menuitem]')) close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Tab') setIsOpen(false);
    const items = itemsOf(list.current);
    const next = event.key === 'Escape' ? close : stepTo(items, event.key);
    if (!next) return;
    event.preventDefault();
    next();
  }

  return (
    <div
      ref={place}
      className={styles.place}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        // Takes the focus itself where a browser gives none to a button that is clicked.
        <div
          ref={list}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={styles.list}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(ITEM)] : [];
}

/** The arrow keys go round; Home and End go to the ends. */
function stepTo(items: readonly HTMLElement[], key: string): (() => void) | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (Math.max(at, 0) - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = items[steps[key] ?? -1];
  return target && (() => target.focus());
}
