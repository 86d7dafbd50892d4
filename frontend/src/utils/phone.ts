/** E.164 ("+447700900187") as people in the UK write it: "07700 900 187". Other countries keep their code, in groups. */
export function formatPhone(e164: string | null | undefined): string {
  if (!e164) return '';
  if (!e164.startsWith('+44')) return e164.startsWith('+') ? e164.replace(/(\d{3})(?=\d)/g, '$1 ').trim() : e164;
  const national = `0${e164.slice(3)}`;
  if (/^07\d{9}$/.test(national)) return national.replace(/^(\d{5})(\d{3})(\d{3})$/, '$1 $2 $3');
  if (/^02\d{9}$/.test(national)) return national.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  if (/^01\d1\d{7}$/.test(national) || /^011\d{8}$/.test(national)) return national.replace(/^(\d{4})(\d{3})(\d{4})$/, '$1 $2 $3');
  if (/^0[38]\d{9}$/.test(national)) return national.replace(/^(\d{4})(\d{3})(\d{4})$/, '$1 $2 $3');
  return national.replace(/^(\d{5})(\d+)$/, '$1 $2');
}

/** What someone typed, as E.164; UK unless it starts with + or 00. Null when it cannot be a phone number. */
export function parsePhone(text: string): string | null {
  const plain = text.trim().replace(/\(0\)/g, '').replace(/[\s().\-/]/g, '');
  const digits = plain.startsWith('00') ? `+${plain.slice(2)}` : plain;
  if (/^\+44\d{9,10}$/.test(digits)) return digits;
  if (/^\+(?!44)[1-9]\d{6,14}$/.test(digits)) return digits;
  if (/^0[1-9]\d{8,9}$/.test(digits)) return `+44${digits.slice(1)}`;
  return null;
}
