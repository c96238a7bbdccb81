/** A property that carries a value. Names are as on the wire: `Name`, `RowIndex`. */
export interface Scalar {
  readonly get: () => unknown;
  /** Changes the workbook. */
  readonly set?: (value: unknown) => void | Promise<void>;
}

/** A host object, a plain value, or nothing (a null object). */
export type MethodResult = unknown;

export interface Method {
  /** Whether a call changes the workbook. */
  readonly isWrite: boolean;
  readonly call: (args: readonly unknown[]) => MethodResult;
}

/** One object of Excel's object model, made anew whenever a path leads to it. */
export interface HostObject {
  /** Name of the class in Office.js. */
  readonly className: string;
  /** What an instantiation answers besides a reference; the library makes later paths from it. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly navigations?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Of a collection: its items in order. */
  readonly items?: () => readonly HostObject[];
  /** Of a collection: the item with this key. */
  readonly item?: (key: unknown) => HostObject;
  /** Of an object that has no name of its own (a range): the host keeps it while the library refers to it. */
  readonly isKept?: true;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

export function read(call: Method['call']): Method {
  return { isWrite: false, call };
}

export function write(call: Method['call']): Method {
  return { isWrite: true, call };
}

/** A call that is accepted and has no effect here. */
export const nothing: Method = read(() => null);
