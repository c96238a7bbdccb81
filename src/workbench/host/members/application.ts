import type { HostContext } from '../hostContext';
import { invalidArgument } from '../hostError';
import { nothing, read } from '../hostObject';
import type { HostObject } from '../hostObject';
import { createdWorkbook } from './createdWorkbook';

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
      CreateWorkbook: read((args) => createdWorkbook(host, args, 'Application.createWorkbook')),
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
    },
  };
}
