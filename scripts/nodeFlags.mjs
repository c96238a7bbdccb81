/**
 * What Node is told for the command line. Its workers keep all processors busy already: where each of them has its garbage collected by threads
 * of its own beside it, a folder of ten thousand files takes twice as long.
 */
export const nodeFlags = ['--single-threaded-gc'];
