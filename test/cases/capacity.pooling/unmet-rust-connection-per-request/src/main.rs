use axum::{routing::get, Router};
use tokio_postgres::NoTls;

async fn count() -> String {
    let url = std::env::var("DATABASE_URL").unwrap();
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let row = client.query_one("SELECT count(*) FROM orders", &[]).await.unwrap();
    row.get::<_, i64>(0).to_string()
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/orders/count", get(count));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
