use axum::{extract::FromRequestParts, http::{request::Parts, StatusCode}, routing::get, Router};
use jsonwebtoken::{decode, DecodingKey, Validation};
use tracing::{info, instrument};

#[derive(serde::Deserialize)]
struct Claims { sub: String }

struct Caller(Claims);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = StatusCode;

    #[instrument(skip_all)]
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let Some(token) = parts.headers.get("authorization").and_then(|v| v.to_str().ok()) else {
            return Err(StatusCode::UNAUTHORIZED);
        };
        let key = DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes());
        match decode::<Claims>(token, &key, &Validation::default()) {
            Ok(data) => Ok(Caller(data.claims)),
            Err(_) => Err(StatusCode::UNAUTHORIZED),
        }
    }
}

async fn ledger(Caller(claims): Caller) -> String {
    info!(owner = claims.sub, "ledger read");
    claims.sub
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/ledger", get(ledger));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}
