const ALIKE = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕкмтвнԁԛԝһӏοαινρτυκηχΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡʃʂɩ'
const LATIN = 'ABEKMHOPCTYXIJSaeopcyxijskmtbhdqwhloaivptukhxABEZHIKMNOPTYXagssi'
const SMALL = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'
const SMALL_PLAIN = 'abcdefghijklmnopqrstuvwyz'
const PLAIN: ReadonlyMap<string, string> = new Map(
  [...ALIKE, ...SMALL].map((letter, i) => [letter, [...LATIN, ...SMALL_PLAIN][i] as string]),
)

const plain = (character: string): string => {
  const known = PLAIN.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  // Bracketed letters decompose into brackets and a letter, dark squares and circles not at all.
  if (code >= 0x249c && code <= 0x24b5) return String.fromCharCode(code - 0x249c + 97)
  if (code >= 0x1f150 && code <= 0x1f189) return String.fromCharCode(((code - 0x1f150) % 32) + 65)
  return character.normalize('NFKC')
}

/** A passage in the letters that it looks like: styled ones plain, look-alikes Latin, nothing invisible, one mark on a letter at most. */
export const plainLetters = (passage: string): string =>
  [...passage]
    .map(plain)
    .join('')
    .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/(\p{M})\p{M}{2,100}/gu, '$1')
    .normalize('NFC')
