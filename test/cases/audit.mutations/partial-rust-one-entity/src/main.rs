mod orders;
mod prices;

use axum::{extract::{Path, State}, http::{HeaderMap, StatusCode}, routing::{delete, put}, Router};
use sqlx::PgPool;

fn status(r: sqlx::Result<()>) -> StatusCode {
    r.map(|_| StatusCode::NO_CONTENT).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

async fn state(State(db): State<PgPool>, h: HeaderMap, Path((id, s)): Path<(i64, String)>) -> StatusCode {
    let actor = h.get("x-auth-user").and_then(|v| v.to_str().ok()).unwrap_or("unknown");
    status(orders::set_state(&db, actor, id, &s).await)
}

async fn price(State(db): State<PgPool>, Path((sku, c)): Path<(String, i64)>) -> StatusCode {
    status(prices::set_price(&db, &sku, c).await)
}

async fn drop_price(State(db): State<PgPool>, Path(sku): Path<String>) -> StatusCode {
    status(prices::delete_price(&db, &sku).await)
}

#[tokio::main]
async fn main() {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap();
    let app = Router::new()
        .route("/orders/:id/state/:s", put(state))
        .route("/prices/:sku/:cents", put(price))
        .route("/prices/:sku", delete(drop_price))
        .with_state(db);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
