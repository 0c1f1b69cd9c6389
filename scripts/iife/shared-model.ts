import type * as model from '../../src/model/index.js'

// The field table is in the script before this one.
declare const charte: Pick<typeof model, 'FIELDS' | 'POST_FIELDS' | 'CONTEXT_FIELDS'>

export const { FIELDS, POST_FIELDS, CONTEXT_FIELDS } = charte
