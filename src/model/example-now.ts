/** The present instant of an example that does not name one: a Tuesday morning. */
export const EXAMPLE_NOW = '2026-11-24T09:30:00Z'
