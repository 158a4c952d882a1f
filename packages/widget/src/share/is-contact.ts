/** Shorter numbers exist only inside a house. */
const FEWEST_DIGITS = 6;

/** Whether a person can be reached by this, as far as its looks tell. */
export function isContact(method: 'phone' | 'email', contact: string): boolean {
  if (method === 'email') return /^\S+@\S+\.\S+$/.test(contact.trim());
  return contact.replace(/\D/g, '').length >= FEWEST_DIGITS;
}
