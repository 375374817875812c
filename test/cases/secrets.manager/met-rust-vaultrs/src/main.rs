use axum::{routing::get, Router};
use vaultrs::client::{VaultClient, VaultClientSettingsBuilder};
use vaultrs::kv2;

#[derive(serde::Deserialize)]
struct Db { password: String }

#[tokio::main]
async fn main() {
    let client = VaultClient::new(VaultClientSettingsBuilder::default().address("https://vault.internal:8200").build().unwrap()).unwrap();
    let db: Db = kv2::read(&client, "secret", "ledger/db").await.unwrap();
    let app = Router::new().route("/entries", get(move || async move { db.password.len().to_string() }));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
