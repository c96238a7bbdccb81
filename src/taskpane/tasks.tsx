import type { ComponentType } from 'react';
import { CheckTask } from './check/CheckTask';
import { fetched } from './fetched';
import type { Task } from './session';
import type { TaskProps } from './taskProps';

/** The tasks that there are; what does not stand here is not offered. All but the check are fetched when they are turned to. */
export const tasks: Readonly<Partial<Record<Task, ComponentType<TaskProps>>>> = {
  check: CheckTask,
  send: fetched(async () => (await import('./send/SendTask')).SendTask),
  repair: fetched(async () => (await import('./repair/RepairTask')).RepairTask),
  lastYear: fetched(async () => (await import('./lastYear/LastYearTask')).LastYearTask),
  load: fetched(async () => (await import('./load/LoadTask')).LoadTask),
  receive: fetched<TaskProps>(async () => (await import('./receive/ReceiveTask')).ReceiveTask),
  settings: fetched<TaskProps>(async () => (await import('./settings/SettingsTask')).SettingsTask),
  selfCheck: fetched(async () => (await import('./selfCheck/SelfCheckTask')).SelfCheckTask),
};
