/** Every text is tried with this one: without the flags for letters of either case it takes half as long. */
const ANY = /[mM](?:[ậẬ]|[aAâÂạẠ][\u0302\u0323]{1,2})[tT]/;
/** The mark stands alone in its cell or line, or after "độ mật:", or in brackets behind a document; "bí mật", "bảo mật" are ordinary words. */
const ALONE = /^\s*(?:(?:mức )?độ mật\s*:?\s*)?[("“[]*(?:tuyệt mật|tối mật|mật)[)"”\]]*\s*$/imu;
const BRACKETED = /[([]\s*(?:độ )?(?:tuyệt mật|tối mật|mật)\s*[)\]]|độ mật\s*:\s*(?:tuyệt mật|tối mật|mật)(?!\p{L})/iu;

/** Whether a text carries a mark Mật, Tối mật or Tuyệt mật (Luật Bảo vệ bí mật nhà nước 2018), as against the word in running text. */
export function hasSecrecyMark(text: string): boolean {
  if (!ANY.test(text)) return false;
  const composed = text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
  return ALONE.test(composed) || BRACKETED.test(composed);
}
