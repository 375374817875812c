use axum::{extract::State, http::StatusCode, routing::post, Json, Router};
use serde::Deserialize;

#[derive(Deserialize)]
struct Message {
    text: String,
}

#[tokio::main]
async fn main() {
    // let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build().unwrap();
    let client = reqwest::Client::new();
    let app = Router::new().route("/messages", post(send)).with_state(client);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

async fn send(State(client): State<reqwest::Client>, Json(message): Json<Message>) -> StatusCode {
    let sent = client
        .post("https://hooks.example.com/notify")
        .json(&serde_json::json!({ "text": message.text }))
        .send()
        .await;
    match sent {
        Ok(_) => StatusCode::ACCEPTED,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}
