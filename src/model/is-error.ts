import type { Problem } from './problem.js'

/** Whether a problem refuses the data; a warning does not. */
export const isError = ({ severity }: Problem): boolean => severity === 'error'
