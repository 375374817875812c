use axum::{async_trait, extract::FromRequestParts, http::{request::Parts, StatusCode}, routing::get, Router};
use jsonwebtoken::{decode, DecodingKey, Validation};
use serde::Deserialize;
use tracing::warn;

#[derive(Deserialize)]
struct Claims {
    sub: String,
    exp: usize,
}

struct Member(String);

#[async_trait]
impl<S: Send + Sync> FromRequestParts<S> for Member {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let token = parts.headers.get("authorization").and_then(|v| v.to_str().ok()).unwrap_or_default();
        let key = DecodingKey::from_secret(std::env::var("KEY").unwrap().as_bytes());
        match decode::<Claims>(token.trim_start_matches("Bearer "), &key, &Validation::default()) {
            Ok(data) => Ok(Member(data.claims.sub)),
            Err(error) => {
                warn!(%error, path = %parts.uri.path(), "token refused");
                Err(StatusCode::UNAUTHORIZED)
            }
        }
    }
}

async fn mine(member: Member) -> String {
    format!("reefs of {}", member.0)
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new().route("/reefs", get(mine));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
