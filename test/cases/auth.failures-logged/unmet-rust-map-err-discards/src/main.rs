mod auth;

use axum::{extract::{Form, State}, http::{HeaderMap, StatusCode}, routing::{get, post}, Router};
use jsonwebtoken::{encode, get_current_timestamp, EncodingKey, Header};
use serde::Deserialize;
use std::{collections::HashMap, sync::Arc};

struct App {
    key: Vec<u8>,
    users: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Login {
    name: String,
    password: String,
}

async fn login(State(a): State<Arc<App>>, Form(l): Form<Login>) -> Result<String, StatusCode> {
    let ok = a.users.get(&l.name).is_some_and(|h| auth::password_ok(h, &l.password));
    if !ok {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let claims = auth::Claims { sub: l.name, exp: get_current_timestamp() + 1800 };
    encode(&Header::default(), &claims, &EncodingKey::from_secret(&a.key)).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn desk(State(a): State<Arc<App>>, h: HeaderMap) -> Result<String, StatusCode> {
    let user = auth::user(&h, &a.key)?;
    tracing::info!(%user, "desk requested");
    Ok(format!("desk of {user}"))
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt().json().init();
    let app = Arc::new(App { key: std::fs::read("/run/secrets/jwt").unwrap(), users: HashMap::new() });
    let router = Router::new().route("/login", post(login)).route("/desk", get(desk)).with_state(app);
    let l = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(l, router).await.unwrap();
}
