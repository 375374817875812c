use actix_web::{error::ErrorInternalServerError, web, App, HttpResponse, HttpServer, Result};
use serde::Deserialize;
use sqlx::PgPool;

#[derive(Deserialize)]
struct Sheet {
    taxon: String,
    collector: String,
}

async fn add(db: web::Data<PgPool>, sheet: web::Json<Sheet>) -> Result<HttpResponse> {
    let id: i64 = sqlx::query_scalar("INSERT INTO sheets (taxon, collector) VALUES ($1, $2) RETURNING id")
        .bind(&sheet.taxon)
        .bind(&sheet.collector)
        .fetch_one(db.get_ref())
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Created().json(id))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    HttpServer::new(move || App::new().app_data(web::Data::new(db.clone())).route("/sheets", web::post().to(add)))
        .bind(("0.0.0.0", 8080))?
        .run()
        .await
}
