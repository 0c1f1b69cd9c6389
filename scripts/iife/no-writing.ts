/** Repairs that need readers of text come with the detectors. */
export const standardWriting = undefined
