/** How a country numbers its telephones. */
export interface PhonePlan {
  /** What is dialled after `+`. */
  readonly code: string
  /** What is dialled before a national number. */
  readonly trunk: string
  /** What is dialled before an international one. */
  readonly out: RegExp
  /** The fewest and the most digits of a national number, without the trunk prefix. */
  readonly least: number
  readonly most: number
  /** National numbers, without the trunk prefix. */
  readonly national: RegExp
  /** Those of mobiles; undefined where a number does not tell. */
  readonly mobile: RegExp | undefined
}

/** Country (its like), code, trunk prefix, prefix for abroad, how many digits a national number has, national numbers, mobiles: after the plans that countries send to the ITU, and no finer. */
const PLANS = `US,CA 1 1 011 10 [2-9]\\d\\d[2-9]\\d{6} -
GB,GG,IM,JE 44 0 00 7-10 [1-3]\\d{8,9}|[57]\\d{9}|8\\d{6,9}|9\\d{9} 7[1-57-9]
FR,RE,GP,MQ,GF,YT,MF,BL 33 0 00 9 [1-9]\\d{8} [67]
BE 32 0 00 8-9 4\\d{8}|[1-9]\\d{7} 4\\d{8}$
CH 41 0 00 9 [2-9]\\d{8} 7[4-9]
LU 352 - 00 5-9 [2-9]\\d{4,8} 6
DE 49 0 00 6-13 [1-9]\\d{5,12} 1[5-7]
AT 43 0 00 6-13 [1-9]\\d{5,12} 6[5-9]
NL 31 0 00 9 [1-9]\\d{8} 6
ES 34 - 00 9 [5-9]\\d{8} [67]
PT 351 - 00 9 [2-9]\\d{8} 9
IT 39 - 00 6-11 0\\d{5,10}|3\\d{8,9}|8\\d{5,9} 3
IE 353 0 00 7-10 [1-9]\\d{6,9} 8[3-9]
PL 48 - 0~?0 9 [1-9]\\d{8} [5-7]
CZ 420 - 00 9 [2-9]\\d{8} [67]
RO 40 0 00 9 [2-9]\\d{8} 7
GR 30 - 00 10 [2-9]\\d{9} 6
SE 46 0 00 7-10 [1-9]\\d{6,9} 7[02369]
NO 47 - 00 8 [2-9]\\d{7} [49]
DK 45 - 00 8 [2-9]\\d{7} -
FI 358 0 00 7-11 [1-9]\\d{6,10} 4|50
UA 380 0 00 9 [3-9]\\d{8} [569]
TR 90 0 00 10 [2-5]\\d{9} 5
AU 61 0 0011 9-10 [2-478]\\d{8}|1[38]00\\d{6} 4
NZ 64 0 0(?:0|161) 8-10 [2-9]\\d{7,9} 2
SG 65 - 0[0-3]\\d 8 [3689]\\d{7} [89]
IN 91 0 00 10 [1-9]\\d{9} [6-9]
CN 86 0 00 9-11 1[3-9]\\d{9}|[2-9]\\d{8,10} 1
BR 55 0 00 10-11 [1-9]{2}(?:9\\d{8}|[2-5]\\d{7}) ..9
MX 52 - 00 10-11 1?[2-9]\\d{9} -
AR 54 0 00 10-14 9?[1-3]\\d{9}|(?:11|[23]\\d{2,3})15\\d{6,8} 9|(?:11|[23]\\d{2,3})15
ZA 27 0 00 9 [1-8]\\d{8} [6-8]
SN 221 - 00 9 [37]\\d{8} 7
CI 225 - 00 10 (?:0[157]|2[157])\\d{8} 0
CM 237 - 00 9 [26]\\d{8} 6
ML,BF,TG,BJ,NE 223 - 00 8 [2-9]\\d{7} -
MA 212 0 00 9 [5-8]\\d{8} [67]
TN 216 - 00 8 [2-57-9]\\d{7} [2459]
DZ 213 0 00 8-9 [2-9]\\d{7,8} [5-7]
KE 254 0 000 9 [17]\\d{8} [17]
NG 234 0 009 10 [789]\\d{9} [789]`

/** The telephone plans that charte knows, by country. */
export const PHONE_PLANS: ReadonlyMap<string, PhonePlan> = new Map(
  PLANS.split('\n').flatMap((line) => {
    const [countries = '', code = '', trunk = '', out = '', digits = '', national = '', mobile = ''] = line.split(' ')
    const [least = '', most = least] = digits.split('-')
    const plan: PhonePlan = {
      code,
      trunk: trunk === '-' ? '' : trunk,
      out: new RegExp(`^(?:${out})`),
      least: Number(least),
      most: Number(most),
      national: new RegExp(`^(?:${national})$`),
      mobile: mobile === '-' ? undefined : new RegExp(`^(?:${mobile})`),
    }
    return countries.split(',').map((country) => [country, plan] as const)
  }),
)
