use axum::{http::StatusCode, routing::post, Json, Router};
use jsonwebtoken::{decode, encode, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: usize,
}

#[derive(Deserialize)]
struct Login {
    user: String,
    password: String,
}

async fn login(Json(login): Json<Login>) -> Result<String, StatusCode> {
    let hash = std::env::var("ADMIN_HASH").map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if !bcrypt::verify(&login.password, &hash).unwrap_or(false) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let claims = Claims { sub: login.user, exp: usize::MAX };
    encode(&Header::default(), &claims, &key()).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

fn key() -> EncodingKey {
    EncodingKey::from_secret(std::env::var("JWT_SECRET").unwrap().as_bytes())
}

fn check(token: &str) -> Option<Claims> {
    let key = DecodingKey::from_secret(std::env::var("JWT_SECRET").ok()?.as_bytes());
    let mut validation = Validation::default();
    
    decode::<Claims>(token, &key, &validation).ok().map(|d| d.claims)
}

async fn me(token: String) -> Result<String, StatusCode> {
    check(&token).map(|c| c.sub).ok_or(StatusCode::UNAUTHORIZED)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/login", post(login)).route("/me", post(me));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
