mod token;

use actix_web::{error::ErrorUnauthorized, get, post, web, App, HttpServer, Result};
use argon2::{Argon2, PasswordHash, PasswordVerifier};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
struct Login {
    name: String,
    password: String,
}

#[post("/login")]
async fn login(l: web::Json<Login>, users: web::Data<HashMap<String, String>>) -> Result<String> {
    let stored = users.get(&l.name).ok_or_else(|| ErrorUnauthorized("login"))?;
    let hash = PasswordHash::new(stored).map_err(|_| ErrorUnauthorized("login"))?;
    Argon2::default().verify_password(l.password.as_bytes(), &hash).map_err(|_| ErrorUnauthorized("login"))?;
    Ok(token::issue(&l.name))
}

#[get("/me")]
async fn me(m: token::Member) -> String {
    m.sub
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let users = web::Data::new(HashMap::<String, String>::new());
    HttpServer::new(move || App::new().app_data(users.clone()).service(login).service(me)).bind(("0.0.0.0", 8080))?.run().await
}
