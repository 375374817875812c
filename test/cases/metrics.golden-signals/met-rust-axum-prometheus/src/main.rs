mod app;

#[tokio::main]
async fn main() {
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app::router()).await.unwrap();
}
