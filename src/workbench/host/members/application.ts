import type { HostContext } from '../hostContext';
import { invalidArgument } from '../hostError';
import { nothing } from '../hostObject';
import type { HostObject } from '../hostObject';

const calculationModes: readonly unknown[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Formulas are computed all the time, whatever the mode says. */
export function applicationObject(host: HostContext): HostObject {
  return {
    className: 'Application',
    scalars: {
      CalculationMode: {
        get: () => host.calculationMode,
        set: (value) => {
          if (!calculationModes.includes(value)) throw invalidArgument('Application.calculationMode');
          host.calculationMode = String(value);
        },
      },
      CalculationState: { get: () => 'Done' },
    },
    methods: {
      Calculate: nothing,
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
    },
  };
}
