import { textArgument } from '../args';
import { decodeBase64 } from '../base64';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { read } from '../hostObject';
import type { HostObject } from '../hostObject';

/** A workbook that was made of a file and is not shown yet; only that much of it can be asked for. */
export async function createdWorkbook(
  host: HostContext,
  args: readonly unknown[],
  location: string,
): Promise<HostObject> {
  const bytes = decodeBase64(textArgument(args, 0, location), location);
  const outcome = await host.readFile(bytes);
  if (!outcome.ok) {
    throw new HostError('InvalidArgument', `The file cannot be opened: ${outcome.problem.code}.`, location);
  }
  return {
    className: 'WorkbookCreated',
    identity: { Id: 'created' },
    methods: {
      Open: read(() => {
        host.openFile(bytes);
        return null;
      }),
    },
  };
}
