/** Of a bundle with a wrong shape nothing more is said here. */
export const soundPart = (): undefined => undefined
