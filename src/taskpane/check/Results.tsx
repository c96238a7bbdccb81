import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CheckedForm } from '../../check/checkedForm';
import { ResultsList } from './fetchedParts';
import { usePaneWords } from '../paneWords';

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The verdict of every indicator against each milestone. Folded up: the sheet shows the same. */
export function Results({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { results } = usePaneWords().messages;
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': panel })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {results.heading}
        </Button>
      </h2>
      {isOpen && (
        <div id={panel}>
          <ResultsList form={form} />
        </div>
      )}
    </section>
  );
}
