//! A logo as the register keeps it: PNG or JPEG in base64.

/** The first bytes of a PNG, in base64. Everything else that is kept is JPEG. */
const PNG = 'iVBOR';

/** The address under which the window shows it. */
export const logoAddress = (base64: string): string => `data:image/${base64.startsWith(PNG) ? 'png' : 'jpeg'};base64,${base64}`;
