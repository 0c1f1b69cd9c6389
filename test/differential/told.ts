import type { Finding } from '../../src/index.js'

/** What an Engine can tell of a finding. */
export const told = ({ evidence: _e, obligations: _o, fixes: _f, ...rest }: Finding) => rest
