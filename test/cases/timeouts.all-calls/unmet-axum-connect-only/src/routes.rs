use axum::{extract::{Path, State}, http::StatusCode, routing::get, Json, Router};

use crate::client::{HarbourClient, Tide};

pub fn router(client: HarbourClient) -> Router {
    Router::new().route("/tides/:port", get(tides)).with_state(client)
}

async fn tides(State(client): State<HarbourClient>, Path(port): Path<String>) -> Result<Json<Vec<Tide>>, StatusCode> {
    client.tides(&port).await.map(Json).map_err(|e| {
        tracing::error!(error = %e, %port, "tide lookup failed");
        StatusCode::BAD_GATEWAY
    })
}
