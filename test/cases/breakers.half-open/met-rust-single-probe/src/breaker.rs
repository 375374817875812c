use std::future::Future;
use std::sync::Mutex;
use std::time::{Duration, Instant};

enum State {
    Closed { failures: u32 },
    Open { until: Instant },
    HalfOpen { since: Instant },
}

pub enum Refused<E> {
    Open,
    Failed(E),
}

pub struct Breaker {
    state: Mutex<State>,
    threshold: u32,
    pause: Duration,
}

impl Breaker {
    pub fn new(threshold: u32, pause: Duration) -> Self {
        Self { state: Mutex::new(State::Closed { failures: 0 }), threshold, pause }
    }

    pub async fn call<T, E>(&self, work: impl Future<Output = Result<T, E>>) -> Result<T, Refused<E>> {
        if !self.admit() {
            return Err(Refused::Open);
        }
        let outcome = work.await;
        self.settle(outcome.is_ok());
        outcome.map_err(Refused::Failed)
    }

    fn admit(&self) -> bool {
        let now = Instant::now();
        let mut state = self.state.lock().unwrap();
        match *state {
            State::Closed { .. } => true,
            State::Open { until } if now < until => false,
            State::HalfOpen { since } if now < since + self.pause => false,
            State::Open { .. } | State::HalfOpen { .. } => {
                *state = State::HalfOpen { since: now };
                true
            }
        }
    }

    fn settle(&self, ok: bool) {
        let reopened = State::Open { until: Instant::now() + self.pause };
        let mut state = self.state.lock().unwrap();
        *state = match (&*state, ok) {
            (_, true) => State::Closed { failures: 0 },
            (State::Closed { failures }, false) if failures + 1 < self.threshold => {
                State::Closed { failures: failures + 1 }
            }
            (_, false) => reopened,
        };
    }
}
