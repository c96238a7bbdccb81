import type { HostDoor } from './door';

const CONVERSATION = 'workbench';
const ADD_IN = 'emulated';

const Kind = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseKind = { forCall: 0, forEvent: 1 } as const;

const EXECUTE_BATCH = 93;
const SAVE_SETTINGS = 76;
const INTERNAL_ERROR = 5001;

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  };
}

/**
 * Loads the pane into `frame` and speaks to it as Excel for the web does, by messages between windows. Needs https: the library
 * refuses anything else. Returns how to stop.
 */
export function connectWeb(frame: HTMLIFrameElement, door: HostDoor, paneUrl: string): () => void {
  const paneOrigin = new URL(paneUrl, location.href).origin;
  const eventCalls = new Map<string, number>();
  const post = (fields: object) => {
    const envelope = { _serializerVersion: 1, _origin: location.origin, _conversationId: CONVERSATION };
    frame.contentWindow?.postMessage(
      JSON.stringify({ ...envelope, _messageType: Kind.response, ...fields }),
      paneOrigin,
    );
  };
  const reply = ({ _actionName, _correlationId }: Message, _data: unknown) =>
    post({ _responseType: ResponseKind.forCall, _actionName, _correlationId, _errorCode: 0, _data });
  const listen = (event: MessageEvent) => {
    const message = event.source === frame.contentWindow ? parse(event.data) : undefined;
    if (message?._messageType !== Kind.request) return;
    if (message._actionType === ActionKind.invoke) {
      void answer(door, message).then((data) => data && reply(message, data));
      return;
    }
    if (message._actionType === ActionKind.registerEvent) eventCalls.set(message._actionName, message._correlationId);
    else eventCalls.delete(message._actionName);
    reply(message, { Version: 1, Error: 0 });
  };
  door.onMessages((messages) => {
    const entries = messages.map(({ messageCategory, messageType, targetId, message }) => [
      ...[messageCategory, messageType, targetId, message],
      ...[1, false],
    ]);
    const _correlationId = eventCalls.get('richApiMessage');
    const event = {
      _responseType: ResponseKind.forEvent,
      _actionName: 'richApiMessage',
      _correlationId,
      _errorCode: 0,
    };
    post({ ...event, _data: { ArrayData: entries } });
  });
  window.addEventListener('message', listen);
  const conversation = `${CONVERSATION}|${ADD_IN}|${encodeURIComponent(location.origin)}`;
  frame.src = `${paneUrl}?_host_Info=Excel$Web$16.01$vi-VN$emulated$$disableLogging$0#&_xdm_Info=${conversation}`;
  return () => window.removeEventListener('message', listen);
}

function parse(data: unknown): Message | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return undefined;
  }
}

/** `undefined` where the library expects no answer. */
async function answer(door: HostDoor, { _actionName, _data }: Message): Promise<object | undefined> {
  if (_actionName === 'ContextActivationManager_getAppContextAsync') return appContext(door);
  if (_actionName !== 'executeMethod') return undefined;
  const done = { Version: 1, Error: 0 };
  switch (_data.DdaMethod?.DispatchId) {
    case EXECUTE_BATCH:
      try {
        const body = await door.process(String(_data.ArrayData?.[4]), Number(_data.ArrayData?.[6]));
        return { ...done, Data: [200, [], body] };
      } catch {
        return { ...done, Error: INTERNAL_ERROR };
      }
    case SAVE_SETTINGS:
      door.writeSettings(_data.DdaSettingsMethod?.Properties ?? []);
      return done;
    default:
      return { ...done, Data: null };
  }
}

function appContext(door: HostDoor): object {
  return {
    ...{
      _id: ADD_IN,
      _appInstanceId: ADD_IN,
      _correlationId: ADD_IN,
      _addinName: ADD_IN,
      _appDomains: [],
      _eToken: '',
    },
    ...{ _appName: 16, _appVersion: 16, _appMinorVersion: 0, _hostFullVersion: '16.0.18000.40000' },
    ...{ _appUILocale: 'vi-VN', _dataLocale: 'vi-VN', _docUrl: `${location.origin}/Workbook.xlsx` },
    ...{ _clientMode: 0, _reason: 'documentOpened', _osfControlType: 1, _initialDisplayMode: 0, _featureGates: {} },
    _settings: door.readSettings(),
    _requirementMatrix: door.sets,
  };
}
