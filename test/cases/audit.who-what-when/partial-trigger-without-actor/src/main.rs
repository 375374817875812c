use axum::{extract::{Path, State}, routing::put, Router};
use sqlx::PgPool;
async fn change(State(db): State<PgPool>, Path((id, state)): Path<(i64, String)>) {
    sqlx::query("UPDATE berths SET state = $1 WHERE id = $2").bind(state).bind(id).execute(&db).await.unwrap();
}
#[tokio::main]
async fn main() {
    let db = PgPool::connect("postgres://db/x").await.unwrap();
    let app = Router::new().route("/berths/:id/:state", put(change)).with_state(db);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
