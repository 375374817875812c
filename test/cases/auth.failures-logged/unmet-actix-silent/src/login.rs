use std::collections::HashMap;

use actix_session::Session;
use actix_web::{error::ErrorUnauthorized, post, web, HttpResponse, Result};
use argon2::{Argon2, PasswordHash, PasswordVerifier};
use serde::Deserialize;

pub struct Crew(HashMap<String, String>);

impl Crew {
    pub fn load(path: &str) -> std::io::Result<Self> {
        Ok(Self(serde_json::from_slice(&std::fs::read(path)?)?))
    }
}

#[derive(Deserialize)]
struct Credentials {
    name: String,
    password: String,
}

#[post("/login")]
async fn login(crew: web::Data<Crew>, session: Session, form: web::Form<Credentials>) -> Result<HttpResponse> {
    let stored = crew.0.get(&form.name).ok_or_else(|| ErrorUnauthorized(""))?;
    let hash = PasswordHash::new(stored).map_err(|_| ErrorUnauthorized(""))?;
    Argon2::default()
        .verify_password(form.password.as_bytes(), &hash)
        .map_err(|_| ErrorUnauthorized(""))?;
    session.renew();
    session.insert("name", &form.name)?;
    Ok(HttpResponse::NoContent().finish())
}

pub fn who(session: &Session) -> Result<String> {
    session.get::<String>("name")?.ok_or_else(|| ErrorUnauthorized(""))
}
