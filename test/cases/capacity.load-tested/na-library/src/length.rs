pub(crate) fn of(country: &str) -> Option<usize> {
    match country {
        "AT" => Some(20),
        "BE" => Some(16),
        "DE" => Some(22),
        "FR" => Some(27),
        "NL" => Some(18),
        _ => None,
    }
}
