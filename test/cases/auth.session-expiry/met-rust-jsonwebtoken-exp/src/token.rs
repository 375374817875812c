use actix_web::{dev::Payload, error::ErrorUnauthorized, Error, FromRequest, HttpRequest};
use chrono::{Duration, Utc};
use jsonwebtoken::{decode, encode, Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use std::future::{ready, Ready};

#[derive(Serialize, Deserialize)]
pub struct Member {
    pub sub: String,
    pub exp: i64,
}

fn key() -> Vec<u8> {
    std::fs::read("/run/secrets/jwt").expect("jwt key")
}

pub fn issue(sub: &str) -> String {
    let m = Member { sub: sub.into(), exp: (Utc::now() + Duration::minutes(20)).timestamp() };
    encode(&Header::default(), &m, &EncodingKey::from_secret(&key())).expect("encode")
}

impl FromRequest for Member {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let raw = req.headers().get("Authorization").and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "));
        let check = Validation::new(Algorithm::HS256);
        ready(raw
            .and_then(|t| decode::<Member>(t, &DecodingKey::from_secret(&key()), &check).ok())
            .map(|d| d.claims)
            .ok_or_else(|| ErrorUnauthorized("token")))
    }
}
