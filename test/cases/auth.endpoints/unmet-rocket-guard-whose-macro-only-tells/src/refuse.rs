macro_rules! turn_away {
    ($why:expr) => {
        log::warn!("would be turned away: {}", $why)
    };
}
