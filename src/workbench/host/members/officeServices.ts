import { nothing } from '../hostObject';
import type { HostObject } from '../hostObject';

/** Objects that the library makes for its own housekeeping right after it is ready. */
export function officeService(name: string): HostObject | undefined {
  const isInternal = /^Microsoft\.(?:Office\.Core|InternalService)\.AddinInternalService$/.test(name);
  return isInternal ? { className: name, methods: { NotifyActionHandlerReady: nothing } } : undefined;
}
