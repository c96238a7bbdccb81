import {
  ArrowTrendingDownRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
  SquareHintRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Lane } from '../../rules/assessment';

/** A shape for every lane, so that none is told by its colour alone. */
export const laneIcon: Readonly<Record<Lane, ReactNode>> = {
  error: <ErrorCircleRegular />,
  missing: <SquareHintRegular />,
  query: <QuestionCircleRegular />,
  shortfall: <ArrowTrendingDownRegular />,
};
