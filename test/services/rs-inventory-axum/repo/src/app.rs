use std::sync::Arc;

use axum::{
    extract::Request,
    http::HeaderName,
    middleware::from_fn_with_state,
    routing::{get, post, put},
    Router,
};
use axum_prometheus::PrometheusMetricLayer;
use axum_tracing_opentelemetry::middleware::OtelAxumLayer;
use sqlx::PgPool;
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    trace::{DefaultOnResponse, TraceLayer},
};
use tracing::Level;

use crate::{
    auth,
    clients::{shipping::ShippingClient, supplier::SupplierClient},
    config::Config,
    repo::Repo,
    routes::{imports, stock, suppliers},
};

#[derive(Clone)]
pub struct AppState {
    pub repo: Repo,
    pub supplier: Arc<SupplierClient>,
    pub shipping: Arc<ShippingClient>,
}

impl AppState {
    pub fn new(cfg: &Config, pool: PgPool) -> Self {
        Self {
            repo: Repo::new(pool),
            supplier: Arc::new(SupplierClient::new(cfg)),
            shipping: Arc::new(ShippingClient::new(cfg)),
        }
    }
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub fn router(state: AppState) -> Router {
    let (prom, handle) = PrometheusMetricLayer::pair();

    let api = Router::new()
        .route("/stock/:sku", get(stock::level))
        .route("/stock/:sku/adjust", post(stock::adjust))
        .route("/stock/:sku/quote", get(stock::quote))
        .route("/reservations", post(stock::reserve))
        .route("/reservations/:id/ship", post(stock::ship))
        .route("/suppliers", get(suppliers::list).post(suppliers::create))
        .route("/suppliers/:id/contact", put(suppliers::set_contact))
        .route_layer(from_fn_with_state(state.clone(), auth::require_key));

    let bulk = Router::new()
        .route("/imports/stock", post(imports::stock_csv))
        .route("/imports/suppliers", post(imports::suppliers_json));

    let common = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(|req: &Request| {
                    let id = req.headers().get(REQUEST_ID).and_then(|v| v.to_str().ok()).unwrap_or("-");
                    tracing::info_span!("http", request_id = %id, method = %req.method(), path = %req.uri().path())
                })
                .on_response(DefaultOnResponse::new().level(Level::INFO)),
        )
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new());

    Router::new()
        .nest("/v1", api.merge(bulk))
        .layer(OtelAxumLayer::default())
        .layer(common)
        .layer(prom)
        .route("/health", get(|| async { "ok" }))
        .route("/metrics", get(move || async move { handle.render() }))
        .with_state(state)
}
