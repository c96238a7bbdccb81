/** A refusal that the add-in sees as `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class and member, for example `Range.values`. */
    readonly location: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', location, 409);
}

export function invalidArgument(location: string): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}

export function sizeMismatch(location: string): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}

export function invalidReference(location: string): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);
}

export function invalidOperation(location: string): HostError {
  return new HostError('InvalidOperation', 'The operation attempted is invalid on the object.', location);
}

export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', "You don't have permission to perform the requested operation.", location, 403);
}
