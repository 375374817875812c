mod guard;

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use axum::{extract::{Form, State}, http::{HeaderMap, StatusCode}, routing::{get, post}, Router};
use jsonwebtoken::{decode, encode, get_current_timestamp, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::Arc};

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
}

#[derive(Deserialize)]
struct Login {
    name: String,
    password: String,
}

struct App {
    guard: guard::LoginGuard,
    key: Vec<u8>,
    users: HashMap<String, String>,
}

async fn login(State(a): State<Arc<App>>, Form(l): Form<Login>) -> Result<String, StatusCode> {
    if !a.guard.allow(&l.name) {
        return Err(StatusCode::TOO_MANY_REQUESTS);
    }
    let stored = a.users.get(&l.name).ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = PasswordHash::new(stored).map_err(|_| StatusCode::UNAUTHORIZED)?;
    Argon2::default().verify_password(l.password.as_bytes(), &hash).map_err(|_| StatusCode::UNAUTHORIZED)?;
    let c = Claims { sub: l.name, exp: get_current_timestamp() + 900 };
    encode(&Header::default(), &c, &EncodingKey::from_secret(&a.key)).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn stalls(State(a): State<Arc<App>>, h: HeaderMap) -> Result<String, StatusCode> {
    let raw = h.get("x-token").and_then(|v| v.to_str().ok()).unwrap_or("");
    decode::<Claims>(raw, &DecodingKey::from_secret(&a.key), &Validation::default()).map_err(|_| StatusCode::UNAUTHORIZED)?;
    Ok("[]".into())
}

#[tokio::main]
async fn main() {
    let app = App { guard: guard::LoginGuard::new(), key: std::fs::read("/run/secrets/jwt").unwrap(), users: HashMap::new() };
    let router = Router::new().route("/login", post(login)).route("/stalls", get(stalls)).with_state(Arc::new(app));
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, router).await.unwrap();
}
