mod limits;

use axum::{extract::Path, middleware::from_fn, routing::get, Router};

async fn herb(Path(n): Path<String>) -> String {
    format!("herb {n}")
}

#[tokio::main]
async fn main() {
    let v1 = Router::new().route("/v1/herbs/:n", get(herb)).layer(from_fn(limits::per_key));
    let search = Router::new().route("/search/:n", get(herb)).layer(from_fn(limits::search));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, v1.merge(search)).await.unwrap();
}
