/** Licence plates of mainland China (GA 36-2018), as they are written without the dot. */

/** The first character, Zhejiang first since most visitors come from there. */
export const PROVINCES = '浙京津沪渝冀豫云辽黑湘皖鲁新苏赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** What may follow: no I and no O. */
export const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

const ORDINARY = new RegExp(`^[${PROVINCES}][${PLATE_LETTERS}][${PLATE_LETTERS}0-9]{4}[${PLATE_LETTERS}0-9挂学警港澳]$`)
/** Eight characters: small cars carry the letter first, large ones last. */
const NEW_ENERGY = new RegExp(`^[${PROVINCES}][${PLATE_LETTERS}](?:[A-HJK][${PLATE_LETTERS}0-9]\\d{4}|\\d{5}[A-HJK])$`)

/** Whether it is a plate. */
export const isPlate = (text: string): boolean => ORDINARY.test(text) || NEW_ENERGY.test(text)

/** Characters until it is whole: `浙L` and a new-energy one have eight. */
export const PLATE_LENGTHS = { ordinary: 7, newEnergy: 8 } as const

/** `浙L·12345`, as on the car. */
export const plateWords = (plate: string): string => `${plate.slice(0, 2)}·${plate.slice(2)}`
