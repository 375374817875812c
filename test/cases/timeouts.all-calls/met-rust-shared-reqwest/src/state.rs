use std::time::Duration;

#[derive(Clone)]
pub struct AppState {
    pub http: reqwest::Client,
    pub base: String,
}

impl AppState {
    pub fn from_env() -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_millis(800))
            .timeout(Duration::from_secs(3))
            .build()
            .expect("client");
        Self { http, base: std::env::var("COMPANY_URL").expect("COMPANY_URL") }
    }
}
