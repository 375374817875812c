use std::future::Future;
use std::sync::Mutex;
use std::time::{Duration, Instant};

#[derive(Clone, Copy, PartialEq)]
enum State {
    Closed,
    Open(Instant),
    HalfOpen,
}

struct Inner {
    state: State,
    failures: u32,
}

pub struct Circuit {
    limit: u32,
    pause: Duration,
    inner: Mutex<Inner>,
}

pub enum Error<E> {
    Open,
    Failed(E),
}

impl Circuit {
    pub fn new(limit: u32, pause: Duration) -> Self {
        Self { limit, pause, inner: Mutex::new(Inner { state: State::Closed, failures: 0 }) }
    }

    pub async fn run<T, E, F>(&self, operation: F) -> Result<T, Error<E>>
    where
        F: Future<Output = Result<T, E>>,
    {
        if !self.enter() {
            return Err(Error::Open);
        }
        match operation.await {
            Ok(value) => {
                self.succeeded();
                Ok(value)
            }
            Err(e) => {
                self.failed();
                Err(Error::Failed(e))
            }
        }
    }

    fn enter(&self) -> bool {
        let mut inner = self.inner.lock().unwrap();
        match inner.state {
            State::Closed => true,
            State::HalfOpen => false,
            State::Open(at) => {
                if at.elapsed() < self.pause {
                    return false;
                }
                inner.state = State::HalfOpen;
                true
            }
        }
    }

    fn succeeded(&self) {
        let mut inner = self.inner.lock().unwrap();
        inner.state = State::Closed;
        inner.failures = 0;
    }

    fn failed(&self) {
        let mut inner = self.inner.lock().unwrap();
        inner.failures += 1;
        if inner.state == State::HalfOpen || inner.failures >= self.limit {
            inner.state = State::Open(Instant::now());
        }
    }
}
