import type { Unit } from '../../plan/schema';
import type { Lane, RowTask, Verdict } from '../../rules/assessment';

export const terms = {
  lanes: { error: 'Errors', missing: 'Missing', query: 'Queries', shortfall: 'Below target' } satisfies Record<
    Lane,
    string
  >,
  verdicts: {
    noTarget: '',
    error: 'Error in the figures',
    missing: 'Figures missing',
    unavailable: 'Not available',
    notApplicable: 'Does not arise',
    aspiration: 'Upper target met',
    met: 'Met',
    short: 'Not met',
    onTheWay: 'On the way',
  } satisfies Record<Verdict, string>,
  tasks: {
    correct: 'Correct the figure',
    fill: 'Fill in the figure',
    explain: 'Write an explanation',
    explained: 'Explained',
    none: 'Done',
  } satisfies Record<RowTask, string>,
  unit: (type: Unit['type'], name: string) => `${name} ${type === 'town' ? 'town' : 'commune'}`,
  noteColumn: '“Nguyên nhân, giải pháp / ghi chú” (cause and remedy)',
};
