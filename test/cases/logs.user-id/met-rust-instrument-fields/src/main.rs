use axum::{extract::{FromRequestParts, State}, http::{request::Parts, StatusCode}, routing::{delete, post}, Router};
use tracing::{error, info, instrument};

#[derive(Clone)]
struct Store;

struct Member { id: i64 }

struct SignedIn(Member);

impl FromRequestParts<Store> for SignedIn {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, store: &Store) -> Result<Self, StatusCode> {
        let token = parts.headers.get("authorization").ok_or(StatusCode::UNAUTHORIZED)?;
        store.member_of(token.to_str().unwrap_or("")).await.map(SignedIn).ok_or(StatusCode::UNAUTHORIZED)
    }
}

impl Store {
    async fn member_of(&self, token: &str) -> Option<Member> {
        token.parse().ok().map(|id| Member { id })
    }

    async fn forget(&self, id: i64) -> Result<u64, std::io::Error> {
        Ok(id as u64)
    }
}

#[instrument(skip_all, err(level = "warn"), fields(user.id = %member.id))]
async fn upload(SignedIn(member): SignedIn, body: String) -> StatusCode {
    info!(bytes = body.len(), "recording stored");
    if body.is_empty() {
        info!("recording is empty");
    }
    StatusCode::CREATED
}

#[instrument(skip_all, err(level = "warn"), fields(user.id = %member.id))]
async fn forget(SignedIn(member): SignedIn, State(store): State<Store>) -> StatusCode {
    match store.forget(member.id).await {
        Ok(n) => {
            info!(recordings = n, "recordings deleted");
            StatusCode::NO_CONTENT
        }
        Err(e) => {
            error!(error = %e, "cannot delete the recordings");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Router::new()
        .route("/recordings", post(upload))
        .route("/recordings", delete(forget))
        .with_state(Store);
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}
