mod settings;

use actix_web::{error::ErrorInternalServerError, web, App, HttpServer, Result};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use sqlx::{postgres::PgPoolOptions, PgPool};

struct Key(Vec<u8>);

async fn voucher(db: web::Data<PgPool>, key: web::Data<Key>, card: web::Path<i64>) -> Result<String> {
    let points: i64 = sqlx::query_scalar("UPDATE cards SET points = points - 100 WHERE id = $1 AND points >= 100 RETURNING points")
        .bind(*card).fetch_one(db.get_ref()).await.map_err(ErrorInternalServerError)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key.0).map_err(ErrorInternalServerError)?;
    mac.update(format!("{card}:{points}").as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let s = settings::Settings::from_env();
    let db = PgPoolOptions::new().max_connections(10).connect(&s.database_url).await.map_err(std::io::Error::other)?;
    let (db, key) = (web::Data::new(db), web::Data::new(Key(s.voucher_key)));
    HttpServer::new(move || {
        App::new().app_data(db.clone()).app_data(key.clone()).route("/cards/{id}/voucher", web::post().to(voucher))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
