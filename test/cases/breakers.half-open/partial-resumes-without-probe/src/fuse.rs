use std::sync::Mutex;
use std::time::{Duration, Instant};

const MAX_FAILURES: u32 = 5;
const PAUSE: Duration = Duration::from_secs(30);

#[derive(Default)]
struct Inner {
    failures: u32,
    blown_at: Option<Instant>,
}

#[derive(Default)]
pub struct Fuse(Mutex<Inner>);

impl Fuse {
    pub fn allows(&self) -> bool {
        let mut inner = self.0.lock().unwrap();
        match inner.blown_at {
            Some(at) if at.elapsed() < PAUSE => false,
            Some(_) => {
                *inner = Inner::default();
                true
            }
            None => true,
        }
    }

    pub fn failed(&self) {
        let mut inner = self.0.lock().unwrap();
        inner.failures += 1;
        if inner.failures >= MAX_FAILURES {
            inner.blown_at = Some(Instant::now());
        }
    }

    pub fn succeeded(&self) {
        self.0.lock().unwrap().failures = 0;
    }
}
