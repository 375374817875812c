//! Checks international bank account numbers.

mod length;

/// True when length and check digits are right.
pub fn is_valid(iban: &str) -> bool {
    let s: String = iban.chars().filter(|c| !c.is_whitespace()).collect();
    if !s.is_ascii() || s.len() < 5 || length::of(&s[..2]) != Some(s.len()) {
        return false;
    }
    let rearranged = s[4..].chars().chain(s[..4].chars());
    let mut rest: u32 = 0;
    for c in rearranged {
        match c.to_digit(36) {
            Some(d) if d < 10 => rest = (rest * 10 + d) % 97,
            Some(d) => rest = (rest * 100 + d) % 97,
            None => return false,
        }
    }
    rest == 1
}
