mod db;

use axum::{extract::State, routing::get, Router};
use diesel::prelude::*;

async fn count(State(pool): State<db::Pool>) -> String {
    let conn = &mut pool.get().unwrap();
    let n: i64 = db::parcels::table.count().get_result(conn).unwrap();
    n.to_string()
}

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").unwrap();
    db::migrate(&url);
    let app = Router::new().route("/parcels/count", get(count)).with_state(db::pool(&url));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
