mod access;
mod routes {
    pub mod lamps;
}

use axum::{middleware::from_fn, routing::{delete, get}, Router};

use crate::routes::lamps;

#[tokio::main]
async fn main() {
    let app = Router::new()
        .route("/lamps/:id", get(lamps::read))
        .route("/lamps/:id", delete(lamps::remove))
        .route_layer(from_fn(access::require_key));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap(), app).await.unwrap();
}
