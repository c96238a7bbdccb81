import type { HostContext } from '../hostContext';
import { read } from '../hostObject';
import type { Method } from '../hostObject';

/** The methods by which the library asks for events of a target and lets go of them again. */
export function eventMethods(
  host: HostContext,
  target: string,
  events: Readonly<Record<string, number>>,
): Record<string, Method> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, eventType]) => [
      [`_Register${name}Event`, read(() => host.events.register(eventType, target))],
      [`_Unregister${name}Event`, read(() => host.events.unregister(eventType, target))],
    ]),
  );
}
