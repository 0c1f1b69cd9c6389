import { nearest } from './nearest.js'

/** A hint that names the known name that somebody most likely meant; undefined if none is near. */
export const didYouMean = (name: string, known: Iterable<string>): string | undefined => {
  const found = nearest(name, known)
  return found === undefined ? undefined : `did you mean \`${found}\`?`
}
