/** How far the times of files can be trusted. */

/** A file system may tell times in steps of two seconds: what changed a moment ago can change again unseen. */
export const uncertainMilliseconds = 3000;
