use axum::{extract::Path, routing::put, Router};

async fn weigh(Path(hive): Path<u32>, body: String) -> String {
    format!("hive {hive}: {} kg", body.trim())
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/hives/:hive/weight", put(weigh));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
