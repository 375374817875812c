use axum::{extract::State, routing::get, Router};
use failsafe::{backoff, failure_policy, futures::CircuitBreaker, Config, Error, StateMachine};
use std::time::Duration;

#[derive(Clone)]
struct Rates<B> { http: reqwest::Client, breaker: B }

impl<B: CircuitBreaker> Rates<B> {
    async fn today(&self) -> String {
        match self.breaker.call(async { self.http.get("https://fx.example.com/today").send().await?.text().await }).await {
            Ok(text) => text,
            Err(Error::Rejected) => "1.0".to_string(),
            Err(Error::Inner(_)) => "1.0".to_string(),
        }
    }
}

#[tokio::main]
async fn main() {
    let backoff = backoff::exponential(Duration::from_secs(10), Duration::from_secs(60));
    let breaker = Config::new().failure_policy(failure_policy::consecutive_failures(3, backoff)).build();
    let rates = Rates { http: reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap(), breaker };
    let app = Router::new().route("/rates", get(|State(r): State<Rates<_>>| async move { r.today().await })).with_state(rates);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap(), app).await.unwrap();
}
