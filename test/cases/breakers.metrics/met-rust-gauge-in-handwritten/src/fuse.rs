use std::future::Future;
use std::sync::Mutex;
use std::time::{Duration, Instant};
struct Inner { failures: u32, opened: Option<Instant>, probing: bool }
pub struct Fuse { inner: Mutex<Inner>, limit: u32, pause: Duration }
pub struct Blown;
impl Fuse {
    pub fn new(limit: u32, pause: Duration) -> Self { Self { inner: Mutex::new(Inner { failures: 0, opened: None, probing: false }), limit, pause } }
    pub async fn run<T>(&self, work: impl Future<Output = reqwest::Result<T>>) -> Result<reqwest::Result<T>, Blown> {
        if !self.ready() {
            return Err(Blown);
        }
        let out = work.await;
        self.record(out.is_ok());
        Ok(out)
    }
    fn ready(&self) -> bool {
        let mut i = self.inner.lock().unwrap();
        match i.opened {
            None => true,
            Some(at) if !i.probing && at.elapsed() >= self.pause => { i.probing = true; true }
            Some(_) => false,
        }
    }
    fn record(&self, ok: bool) {
        let mut i = self.inner.lock().unwrap();
        i.probing = false;
        if ok {
            i.failures = 0;
            i.opened = None;
            metrics::gauge!("fuse_open").set(0.0);
        } else {
            i.failures += 1;
            if i.failures >= self.limit {
                i.opened = Some(Instant::now());
                metrics::gauge!("fuse_open").set(1.0);
            }
        }
    }
}
