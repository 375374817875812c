mod circuit;

use axum::{extract::Path, http::StatusCode, routing::get, Router};
use circuit::Circuit;
use std::sync::Arc;
use std::time::Duration;

struct Rates {
    http: reqwest::Client,
    base: String,
    circuit: Circuit,
}

impl Rates {
    async fn of(&self, currency: &str) -> Option<String> {
        self.circuit.run(self.fetch(currency)).await.ok()
    }

    async fn fetch(&self, currency: &str) -> reqwest::Result<String> {
        self.http.get(format!("{}/rates/{currency}", self.base)).send().await?.text().await
    }
}

#[tokio::main]
async fn main() {
    let limit = std::env::var("RATES_FAILURES").unwrap().parse().unwrap();
    let rates = Arc::new(Rates {
        http: reqwest::Client::builder().timeout(Duration::from_secs(3)).build().unwrap(),
        base: std::env::var("RATES_URL").unwrap(),
        circuit: Circuit::new(limit, Duration::from_secs(30)),
    });
    let app = Router::new().route(
        "/rates/:currency",
        get(move |Path(currency): Path<String>| async move {
            rates.of(&currency).await.ok_or(StatusCode::SERVICE_UNAVAILABLE)
        }),
    );
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
