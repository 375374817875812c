pub fn price_cents(days: u32) -> u32 {
    match days {
        0 => 0,
        1..=5 => days * 5_900,
        _ => 5 * 5_900 + (days - 5) * 4_200,
    }
}

#[cfg(test)]
mod tests {
    use super::price_cents;

    #[test]
    fn the_sixth_day_is_cheaper() {
        assert_eq!(price_cents(6) - price_cents(5), 4_200);
    }
}
