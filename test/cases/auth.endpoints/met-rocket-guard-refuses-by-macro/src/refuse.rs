macro_rules! turn_away {
    ($why:expr) => {{
        log::warn!("turned away: {}", $why);
        return ::rocket::request::Outcome::Error((rocket::http::Status::Unauthorized, $why));
    }};
}
