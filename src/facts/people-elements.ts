import type { Fact, FactInput, Person } from '../model/index.js'
import { asFarAsKnown } from './partly-known.js'

const AGE = /(?<!\p{N})\d{1,2}[\s-]?(?:ans|years?[\s-]old|yo|jahre|años|anni|anys)(?!\p{L})/iu
const SCHOOL =
  /(?<!\p{L})(?:(?:école|ecole|collège|lycée|crèche|colegio|scuola)(?: (?:de|du|des|la|le|les)){0,2} (?:[ld]['’])?\p{Lu}|\p{Lu}[\p{L}'’-]{1,40} (?:(?:primary|high|secondary|middle|nursery) )?school(?!\p{L}))/u
/** What the fact sees by itself; any other element is a thing shown or a label of the kind `identifier`. */
const SEEN: readonly string[] = ['first-name', 'surname', 'place', 'account', 'age', 'school']

const minors = ({ post }: FactInput, missing: Set<string>): readonly Person[] => {
  const found: Person[] = []
  const look = (people: readonly Person[] | undefined, field: string) => {
    if (!people) missing.add(field)
    for (const person of people ?? []) {
      if (person.minor === undefined) missing.add(`${field}.minor`)
      if (person.minor !== true) continue
      if (person.named === undefined) missing.add(`${field}.named`)
      found.push(person)
    }
  }
  for (const { people } of post.media ?? []) look(people, 'media.people')
  look(post.people, 'people')
  return found
}

/**
 * What leads to a child of whom the post speaks, each element once: `first-name`, `surname`, `place` (attached), `account`
 * (mentioned), `age` and `school` (in the text), and whatever else `elements` names, if a picture shows it or a label of
 * the kind `identifier` says so. Without a child it is empty.
 */
export const peopleElements: Fact<'people.elements'> = {
  id: 'people.elements',
  title: { en: 'what leads to the child', fr: 'ce qui mène à l’enfant' },
  kind: { type: 'list', of: { type: 'text', words: true } },
  reads: [
    ...['media', 'media.people', 'media.people.minor', 'media.people.named', 'people', 'people.minor', 'people.named'],
    ...['geo', 'mentions', 'mentions.minor', 'media.shows', 'labels.identifier', 'text', 'title'],
  ],
  params: { elements: { kind: { type: 'list', of: { type: 'text' } }, default: SEEN, polarity: '+' } },
  observe: (input, { params }) => {
    const { post, text } = input
    const asked = params.elements as readonly string[]
    const missing = new Set<string>()
    const children = minors(input, missing)
    const found = new Set<string>()
    for (const { named } of children) {
      if (named === 'first' || named === 'full') found.add('first-name')
      if (named === 'full') found.add('surname')
    }
    if (children.length > 0) {
      if (post.geo?.place || post.geo?.lat !== undefined) found.add('place')
      for (const { text: words } of text.pieces) {
        if (AGE.test(words)) found.add('age')
        if (SCHOOL.test(words)) found.add('school')
      }
      for (const { minor } of post.mentions ?? []) {
        if (minor === true) found.add('account')
        else if (minor === undefined && asked.includes('account')) missing.add('mentions.minor')
      }
      if (asked.some((element) => !SEEN.includes(element))) {
        for (const { shows } of post.media ?? []) for (const thing of shows ?? []) found.add(thing)
        if (post.media?.some(({ shows }) => !shows)) missing.add('media.shows')
        const labels = post.labels && Object.hasOwn(post.labels, 'identifier') ? post.labels.identifier : undefined
        for (const { value } of labels ?? []) found.add(value)
        if (!labels) missing.add('labels.identifier')
      }
    }
    const certain = asked.filter((element, i) => found.has(element) && asked.indexOf(element) === i)
    return asFarAsKnown(certain, missing)
  },
}
