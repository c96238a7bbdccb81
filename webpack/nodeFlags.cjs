/**
 * What Node is told for the command line. Its workers keep all processors busy already: threads beside them that collect their garbage only
 * stand in their way. The thread that prints leaves small things behind: the 32 MB that Node would let them fill are a sixth of everything.
 */
exports.nodeFlags = ['--single-threaded-gc', '--max-semi-space-size=2'];
