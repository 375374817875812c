use glaciers::{router, Upstream};

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let upstream = Upstream::new(std::env::var("SURVEY_URL").expect("SURVEY_URL"));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router(upstream)).await.expect("serve");
}
