/** A set of small whole numbers, one bit each. All sets that meet have the same length. */
export type Mask = Int32Array

/** Adds one. */
export const setBit = (mask: Mask, bit: number): void => {
  mask[bit >> 5] = (mask[bit >> 5] as number) | (1 << (bit & 31))
}
/** Adds all of another set. */
export const addMask = (mask: Mask, more: Mask): void => {
  for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] as number) | (more[i] as number)
}
/** Takes out all of another set. */
export const strike = (mask: Mask, out: Mask): void => {
  for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] as number) & ~(out[i] as number)
}
/** Whether two sets have one in common. */
export const meets = (mask: Mask, other: Mask): boolean => {
  for (let i = 0; i < mask.length; i++) if (((mask[i] as number) & (other[i] as number)) !== 0) return true
  return false
}
