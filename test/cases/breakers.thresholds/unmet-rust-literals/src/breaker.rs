use std::sync::Mutex;
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Breaker {
    inner: Mutex<(u32, Option<Instant>)>,
}

impl Breaker {
    pub fn allow(&self) -> bool {
        let g = self.inner.lock().unwrap();
        !(g.0 >= 4 && g.1.is_some_and(|t| t.elapsed() < Duration::from_secs(15)))
    }

    pub fn record(&self, ok: bool) {
        let mut g = self.inner.lock().unwrap();
        if ok {
            *g = (0, None);
        } else {
            g.0 += 1;
            if g.0 >= 4 {
                g.1 = Some(Instant::now());
            }
        }
    }
}
