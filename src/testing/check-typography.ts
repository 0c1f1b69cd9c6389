const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/['"“”]/, 'use ’ and « », the marks of French'],
  [/[^\u202f][;:!?»](?:$|[\s).])/u, 'put a narrow no-break space (U+202F) before ; : ! ? and »'],
  [/«[^\u202f]/u, 'put a narrow no-break space (U+202F) after «'],
]
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/['"«»]/, 'use ’ and “ ”, the marks of English print'],
  [/\s[;:!?]/, 'English has no space before ; : ! ?'],
]
const ANY: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, 'leave out the space at its edge'],
  [/ {2}/, 'one space is enough'],
  [/(?:^|\s)…(?:$|\s)/, 'replace … with your words'],
]

/** What is wrong with the typography of a text, in sentences; none when it is set as a printer would set it. */
export const checkTypography = (text: string, language: string): readonly string[] => {
  const base = language.split('-')[0]
  const habits = [...ANY, ...(base === 'fr' ? FRENCH : base === 'en' ? ENGLISH : [])]
  return [
    ...habits.flatMap(([pattern, sentence]) => (pattern.test(text) ? [sentence] : [])),
    ...(text === text.normalize('NFC') ? [] : ['save it in NFC, so that accents compare']),
  ]
}
