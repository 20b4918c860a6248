/** Something went wrong that the user can do something about: printed without a stack, exit code 1. */
export class Failure extends Error {}

/** The command was called wrongly: printed with the usage, exit code 2. */
export class UsageError extends Error {}
