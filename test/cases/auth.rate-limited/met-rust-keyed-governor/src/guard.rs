use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;

pub struct LoginGuard(DefaultKeyedRateLimiter<String>);

impl LoginGuard {
    pub fn new() -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(5).unwrap())))
    }

    pub fn allow(&self, name: &str) -> bool {
        self.0.check_key(&name.to_lowercase()).is_ok()
    }
}
