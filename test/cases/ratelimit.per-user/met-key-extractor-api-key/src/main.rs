mod limits;
mod routes;

#[tokio::main]
async fn main() {
    let app = limits::limited(routes::all());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
