mod state;

use axum::{extract::{Path, State}, http::StatusCode, routing::get, Router};
use state::App;

async fn peak(State(a): State<App>, Path(id): Path<i64>) -> Result<String, StatusCode> {
    sqlx::query_scalar::<_, String>("select name from peaks where id=$1")
        .bind(id)
        .fetch_one(&a.db)
        .await
        .map_err(|_| StatusCode::NOT_FOUND)
}

async fn top(State(a): State<App>) -> Result<String, StatusCode> {
    sqlx::query_scalar::<_, String>("select string_agg(name, ',') from (select name from peaks order by height desc limit 20) t")
        .fetch_one(&a.db)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/peaks/:id", get(peak)).route("/top", get(top)).with_state(App::new().await);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
