/** What is dear to make is made when it is first asked for. `scripts/read-patterns.mjs` puts what makes it at once in its place. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
