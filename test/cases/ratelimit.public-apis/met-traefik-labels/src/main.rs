use axum::{extract::Path, http::StatusCode, routing::get, Json, Router};
use serde::Serialize;

#[derive(Clone, Copy, Serialize)]
struct Song {
    species: &'static str,
    season: &'static str,
    kilohertz: f32,
}

const SONGS: [Song; 3] = [
    Song { species: "blackbird", season: "march-july", kilohertz: 2.2 },
    Song { species: "goldcrest", season: "april-july", kilohertz: 7.5 },
    Song { species: "nightingale", season: "april-june", kilohertz: 3.1 },
];

async fn all() -> Json<[Song; 3]> {
    Json(SONGS)
}

async fn one(Path(species): Path<String>) -> Result<Json<Song>, StatusCode> {
    SONGS
        .into_iter()
        .find(|s| s.species == species)
        .map(Json)
        .ok_or(StatusCode::NOT_FOUND)
}

#[tokio::main]
async fn main() {
    let router = Router::new()
        .route("/v1/songs", get(all))
        .route("/v1/songs/:species", get(one));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.expect("bind");
    axum::serve(listener, router).await.expect("serve");
}
