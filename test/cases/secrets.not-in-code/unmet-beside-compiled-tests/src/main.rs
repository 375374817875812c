use axum::{routing::get, Router};

mod carrier;

#[tokio::main]
async fn main() {
    let token = std::env::var("CARRIER_TOKEN").expect("CARRIER_TOKEN");
    let client = carrier::Client::new(token);
    let app = Router::new().route("/labels", get(move || async move { client.labels().await }));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
