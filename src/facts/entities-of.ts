import type { FactInput } from '../model/index.js'
import { type Entity, findEntities } from '../text/index.js'

/** The mentions, hashtags, cashtags or links of the text, read as the channel of the post reads them. */
export const entitiesOf = ({ text, post }: FactInput, kind: Entity['kind']): readonly Entity[] =>
  text
    .memo('entities', () => text.pieces.flatMap((piece) => findEntities(piece, post.channel)))
    .filter((entity) => entity.kind === kind)
