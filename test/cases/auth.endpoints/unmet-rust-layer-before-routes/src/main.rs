mod auth;

use axum::{extract::{Path, State}, middleware::from_fn, routing::get, Router};
use std::{collections::HashMap, sync::{Arc, Mutex}};

type Notes = Arc<Mutex<HashMap<String, String>>>;

async fn read(State(n): State<Notes>, Path(id): Path<String>) -> String {
    n.lock().unwrap().get(&id).cloned().unwrap_or_default()
}

async fn write(State(n): State<Notes>, Path(id): Path<String>, body: String) {
    n.lock().unwrap().insert(id, body);
}

#[tokio::main]
async fn main() {
    let guarded = Router::new().layer(from_fn(auth::require));
    let app = guarded
        .route("/notes/:id", get(read).put(write))
        .with_state(Notes::default());
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, app).await.unwrap();
}
