use std::sync::Mutex;
use std::time::{Duration, Instant};

#[derive(Default)]
struct Circuit {
    failures: u32,
    opened: Option<Instant>,
    probing: bool,
}

pub struct ChipRegistry {
    http: reqwest::Client,
    base: String,
    circuit: Mutex<Circuit>,
}

impl ChipRegistry {
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap();
        Self { http, base, circuit: Mutex::default() }
    }

    pub async fn pet(&self, chip: &str) -> Option<serde_json::Value> {
        {
            let mut c = self.circuit.lock().unwrap();
            if let Some(at) = c.opened {
                if at.elapsed().as_secs() < 30 || c.probing {
                    return None;
                }
                c.probing = true;
            }
        }
        let result = self.fetch(chip).await;
        let mut c = self.circuit.lock().unwrap();
        match result {
            Ok(v) => {
                *c = Circuit::default();
                Some(v)
            }
            Err(_) => {
                c.failures += 1;
                if c.probing || c.failures >= 5 {
                    c.opened = Some(Instant::now());
                    c.probing = false;
                }
                None
            }
        }
    }

    async fn fetch(&self, chip: &str) -> reqwest::Result<serde_json::Value> {
        self.http.get(format!("{}/chips/{chip}", self.base)).send().await?.error_for_status()?.json().await
    }
}
