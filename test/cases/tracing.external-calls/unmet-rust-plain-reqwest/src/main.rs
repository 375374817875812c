mod species;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::get,
    Json, Router,
};
use axum_tracing_opentelemetry::middleware::{OtelAxumLayer, OtelInResponseLayer};

use crate::species::{Species, Taxonomy};

async fn show(State(taxonomy): State<Taxonomy>, Path(name): Path<String>) -> Result<Json<Species>, StatusCode> {
    taxonomy.find(&name).await.map(Json).map_err(|error| {
        tracing::error!(%error, "taxonomy did not answer");
        StatusCode::BAD_GATEWAY
    })
}

#[tokio::main]
async fn main() -> Result<(), axum::BoxError> {
    init_tracing_opentelemetry::tracing_subscriber_ext::init_subscribers()?;

    let taxonomy = Taxonomy::new(std::env::var("TAXONOMY_URL")?);
    let app = Router::new()
        .route("/species/:name", get(show))
        .layer(OtelInResponseLayer)
        .layer(OtelAxumLayer::default())
        .with_state(taxonomy);

    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
